import type { MdastNode } from 'satteri';
import { placeOf } from '#scripts/check/body.ts';
import { filesOf, type Content, type Entry, type EntryFile } from '#scripts/check/content.ts';
import { namesOf } from '#scripts/check/names.ts';
import { offsetOf, pointsIn, span, type Span } from '#scripts/check/points.ts';

/** A place in a file that names an entry. */
export interface Mention {
  /** The entry in whose file it stands. */
  by: Entry;
  file: string;
  /** A link in a text, or a fact in the fields. */
  kind: 'link' | 'fact';
  /** The whole link or value. */
  at: Span;
  /** What to exchange: `/guides/bidrag` of a link, the value of a fact. Undefined where it is written with signs of its own. */
  name: Span | undefined;
  /** What comes after the name in a link: a slash, `#steg-2`. */
  rest: string;
}

/** Every place in the entries that names `entry`: links in all languages and facts. */
export function mentionsOf({ entries, texts }: Content, entry: Entry): Mention[] {
  return entries.flatMap((by) => [
    ...factsIn(by, entry),
    ...filesOf(by).flatMap((file) => linksIn(by, file, entry, texts.get(file.file)?.text ?? '')),
  ]);
}

/** What an entry is called in links and redirects: `/guides/bidrag`. */
export function nameOf({ collection, id }: { collection: string; id: string }): string {
  return `/${collection}/${id}`;
}

function factsIn(by: Entry, { collection, id }: Entry): Mention[] {
  const { original } = by;
  if (!original) return [];
  const naming = namesOf(by).filter(({ target, value }) => 'entryIn' in target && target.entryIn === collection && value === id);
  return naming.map(({ path }) => {
    const at = original.head.pointOf(path);
    return { by, file: original.file, kind: 'fact', at, name: at, rest: '' };
  });
}

function linksIn(by: Entry, { file, body }: EntryFile, entry: Entry, text: string): Mention[] {
  const name = nameOf(entry);
  return (body?.nodes ?? []).flatMap((node): Mention[] => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const [, path, rest = ''] = /^([^#]*?)(\/?(?:#.*)?)$/s.exec(node.url) ?? [];
    if (path !== name) return [];
    return [{ by, file, kind: 'link', at: placeOf(node), name: nameIn(node, name, text), rest }];
  });
}

/** Where the name stands in a link: right after what comes before the address of every link. */
function nameIn(node: MdastNode, name: string, text: string): Span | undefined {
  const at = placeOf(node);
  const written = text.slice(offsetOf(text, at));
  const before = beforeAddress(node, written, text);
  if (before === undefined || !written.startsWith(name, before)) return undefined;
  const pointAt = pointsIn(text);
  const from = offsetOf(text, at) + before;
  return span(pointAt(from), pointAt(from + name.length));
}

/** How many letters stand before the address: `[words](` of a link, `[label]:` of a definition. */
function beforeAddress(node: MdastNode, written: string, text: string): number | undefined {
  if (node.type === 'definition') return /^\[(?:[^\]\\]|\\.)*\]:\s*<?/s.exec(written)?.[0].length;
  const last = 'children' in node ? node.children.at(-1) : undefined;
  const { endLine: line, endColumn: column } = last ? placeOf(last) : {};
  const words = line && column ? offsetOf(text, { line, column }) - offsetOf(text, placeOf(node)) : 1;
  const [between] = /^\]\(\s*<?/.exec(written.slice(words)) ?? [];
  return between === undefined ? undefined : words + between.length;
}
