import { placeOf } from '#scripts/check/body.ts';
import { filesOf, type Content, type Entry, type EntryFile } from '#scripts/check/content.ts';
import { elementsOf, propsOf, type Element } from '#scripts/check/elements.ts';
import { entryNameOf, namesIn, namesOf, type Name } from '#scripts/check/names.ts';
import { nameOf } from '#scripts/check/places.ts';
import type { Span } from '#scripts/check/points.ts';
import { nameInLink, valueInElement } from './name-places.ts';

/** A place in a file that names an entry. */
export interface Mention {
  /** The entry in whose file it stands. */
  by: Entry;
  file: string;
  /** A link in a text, a fact in the fields, or what a component is told. */
  kind: 'link' | 'fact' | 'prop';
  /** The whole link, value or component. */
  at: Span;
  /** What to exchange: `/guides/finansiering` of a link, the value of a fact. Undefined where it is written with signs of its own. */
  name: Span | undefined;
  /** What comes after the name in a link: a slash, `#steg-2`. */
  rest: string;
}

/** Every place in the entries that names `entry`, in all languages. */
export function mentionsOf({ entries, texts }: Content, entry: Entry): Mention[] {
  return entries.flatMap((by) => [
    ...factsIn(by, entry),
    ...filesOf(by).flatMap((file) => {
      const text = texts.get(file.file)?.text ?? '';
      return [...linksIn(by, file, entry, text), ...propsIn(by, file, entry, text)];
    }),
  ]);
}


function factsIn(by: Entry, entry: Entry): Mention[] {
  const { original } = by;
  if (!original) return [];
  return namesOf(by).filter((name) => entryNameOf(name) === nameOf(entry)).map(({ path }) => {
    const at = original.head.pointOf(path);
    return { by, file: original.file, kind: 'fact', at, name: at, rest: '' };
  });
}

function linksIn(by: Entry, { file, body }: EntryFile, entry: Entry, text: string): Mention[] {
  const name = nameOf(entry);
  return (body?.nodes ?? []).flatMap((node): Mention[] => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const [, path, rest = ''] = /^([^#]*?)(\/?(?:#.*)?)$/s.exec(node.url) ?? [];
    return path === name ? [{ by, file, kind: 'link', at: placeOf(node), name: nameInLink(node, name, text), rest }] : [];
  });
}

function propsIn(by: Entry, file: EntryFile, entry: Entry, text: string): Mention[] {
  const mention = (element: Element, { path, value }: Name): Mention => {
    const name = valueInElement(element, String(path[0]), value, text);
    return { by, file: file.file, kind: 'prop', at: placeOf(element), name, rest: '' };
  };
  return elementsOf(file).flatMap(({ element, row }) =>
    namesIn(row.props, propsOf(element)).filter((name) => entryNameOf(name) === nameOf(entry)).map((name) => mention(element, name)),
  );
}
