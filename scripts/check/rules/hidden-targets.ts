import { isForEditors } from '#src/content/shown.ts';
import { placeOf } from '../body.ts';
import { filesOf, type Content, type Entry } from '../content.ts';
import { elementsOf, propsOf } from '../elements.ts';
import { hidingOn, isSeen, replacementOn } from '../hiding.ts';
import { entryNameOf, namesIn, namesOf } from '../names.ts';
import { error, warning, type Check, type Problem } from '../problem.ts';
import type { Span } from '../points.ts';
import { fieldOf, isRecord, textOf } from '../values.ts';

/** What readers see leads to what they may see. While they may not, the site leaves it out, and says so here. */
export const hiddenTargets: Check = (content) => {
  const byName = new Map(content.entries.map((entry) => [`/${entry.collection}/${entry.id}`, entry]));
  const shown = content.entries.filter((entry) => isSeen(entry, content.day));
  const found = shown.flatMap((entry) => [...linksOf(entry), ...factsOf(entry), ...componentsOf(entry)]);
  return [...found, ...redirectsOf(content)].flatMap((way) => {
    const target = byName.get(way.name);
    return target ? problemsOf(way, target, content.day) : [];
  });
};

/** Something that leads to an entry. */
interface Way {
  /** The entry: `/guides/finansiering`. */
  name: string;
  file: string;
  at: Span;
  kind: 'link' | 'fact' | 'component' | 'redirect';
  /** The name of the component, where one leads there. */
  component?: string;
}

function problemsOf({ name, file, at, kind, component = '' }: Way, target: Entry, day: string): Problem[] {
  if (isForEditors(target)) return [error(file, at, 'hidden/editors', { name })];
  const hiding = hidingOn(target, day);
  const replacement = replacementOn(target, day);
  if (replacement !== undefined) return [warning(file, at, 'hidden/withdrawn', { name, by: replacement })];
  return hiding ? [warning(file, at, `hidden/${kind}`, { name, component, field: hiding.field, value: hiding.value })] : [];
}

function linksOf(entry: Entry): Way[] {
  return filesOf(entry).flatMap(({ file, body }) =>
    (body?.nodes ?? []).flatMap((node): Way[] => {
      const url = node.type === 'link' || node.type === 'definition' ? node.url : '';
      return [{ name: nameIn(url), file, at: placeOf(node), kind: 'link' }];
    }),
  );
}

/** The lists of an entry; of a field that must hold one name, `hidden` tells. */
function factsOf(entry: Entry): Way[] {
  return namesOf(entry).flatMap((named): Way[] => {
    const { original } = entry;
    const { path } = named;
    const name = entryNameOf(named);
    if (!original || !name || typeof path.at(-1) === 'string') return [];
    return [{ name, file: original.file, at: original.head.pointOf(path), kind: 'fact' }];
  });
}

/** Contacts, terms and what is about one region: without its entry the component shows nothing of it. */
function componentsOf(entry: Entry): Way[] {
  return filesOf(entry).flatMap((file) =>
    elementsOf(file).flatMap(({ element, row }) =>
      namesIn(row.props, propsOf(element)).flatMap((named): Way[] => {
        const name = entryNameOf(named);
        if (!name) return [];
        return [{ name, file: file.file, at: placeOf(element), kind: 'component', component: `<${element.name}>` }];
      }),
    ),
  );
}

function redirectsOf({ redirects }: Content): Way[] {
  if (!redirects || !isRecord(redirects.yaml.values)) return [];
  const { file, yaml } = redirects;
  return Object.keys(redirects.yaml.values).map((from) => {
    const to = textOf(fieldOf(yaml.values, from)) ?? '';
    return { name: nameIn(to), file, at: yaml.pointOf([from]), kind: 'redirect' };
  });
}

/** The entry that a link names, without heading and last slash. */
function nameIn(url: string): string {
  return /^\/[^/#]+\/[^/#]+/.exec(url)?.[0] ?? '';
}
