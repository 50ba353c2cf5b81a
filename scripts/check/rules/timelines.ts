import { isChosen } from '#src/content/milestones.ts';
import { placeOf } from '../body.ts';
import { wrongProps } from '../component-props.ts';
import { filesOf, type Content, type Entry, type EntryFile } from '../content.ts';
import { elementsOf, propsOf, type Element } from '../elements.ts';
import { isSeen } from '../hiding.ts';
import { error, warning, type Check, type Problem } from '../problem.ts';
import { fieldOf, textOf } from '../values.ts';

/** Every `<Timeline>` in a text shows something. One that is told something wrong is told of by the rule `components`. */
export const timelines: Check = (content) => {
  const events = eventsIn(content);
  return content.entries.flatMap(filesOf).flatMap((file) =>
    elementsOf(file)
      .filter(({ element, row }) => element.name === 'Timeline' && wrongProps(element, row.props).length === 0)
      .flatMap(({ element }) => ofEmpty(file, element, events)),
  );
};

interface Event {
  date: string;
  theme: string;
  isSeen: boolean;
}

function eventsIn({ entries, day }: Content): Event[] {
  return entries.filter(({ collection }) => collection === 'milestones').map((entry) => eventOf(entry, day));
}

function eventOf(entry: Entry, day: string): Event {
  const values = entry.original?.head.values;
  return { date: textOf(fieldOf(values, 'date')) ?? '', theme: textOf(fieldOf(values, 'theme')) ?? '', isSeen: isSeen(entry, day) };
}

/** Where time alone has emptied it, that stops nothing: the site is built every night. */
function ofEmpty({ file }: EntryFile, element: Element, events: Event[]): Problem[] {
  const chosen = events.filter((event) => isAskedFor(event, element));
  if (chosen.some((event) => event.isSeen)) return [];
  return [(chosen.length > 0 ? warning : error)(file, placeOf(element), 'components/timeline')];
}

function isAskedFor(event: Event, element: Element): boolean {
  const { theme, from, to } = propsOf(element);
  return isChosen(event, { theme: textOf(theme), from: textOf(from), to: textOf(to) });
}
