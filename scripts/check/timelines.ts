import { isChosen } from '#src/content/milestones.ts';
import { placeOf } from './body.ts';
import { wrongProps } from './component-props.ts';
import { filesOf, type Content } from './content.ts';
import { elementsOf, propsOf, type Element } from './elements.ts';
import { error, type Check } from './problem.ts';
import { fieldOf, textOf } from './values.ts';

/** Every `<Timeline>` in a text shows something. One that is told something wrong is told of by the rule `components`. */
export const timelines: Check = (content) => {
  const events = eventsIn(content);
  return content.entries.flatMap(filesOf).flatMap((file) => {
    const all = elementsOf(file).filter(({ element }) => element.name === 'Timeline');
    const empty = all.filter(({ element, row }) => wrongProps(element, row.props).length === 0 && !events.some((event) => isShown(event, element)));
    return empty.map(({ element }) => error(file.file, placeOf(element), 'components/timeline'));
  });
};

interface Event {
  date: string;
  theme: string;
}

function eventsIn({ entries }: Content): Event[] {
  const facts = entries.filter(({ collection }) => collection === 'milestones').map(({ original }) => original?.head.values);
  return facts.map((values) => ({ date: textOf(fieldOf(values, 'date')) ?? '', theme: textOf(fieldOf(values, 'theme')) ?? '' }));
}

function isShown(event: Event, element: Element): boolean {
  const { theme, from, to } = propsOf(element);
  return isChosen(event, { theme: textOf(theme), from: textOf(from), to: textOf(to) });
}
