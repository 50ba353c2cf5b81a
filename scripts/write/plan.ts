import { filesOf, type Content, type Entry } from '#scripts/check/content.ts';
import { bareNameOf } from '#scripts/check/places.ts';
import { span, type Span } from '#scripts/check/points.ts';
import type { Edit } from '#scripts/check/problem.ts';
import { Stop } from '#scripts/check/stop.ts';
import type { Change } from './changes.ts';
import { edited, replacing } from './edits.ts';
import type { Mention } from './mentions.ts';
import type { Redirect } from './redirect-lines.ts';
import { yamlText } from './yaml-text.ts';

/** What a command will do, and what to tell of it. */
export interface Plan {
  changes: Change[];
  /** The mentions of the entry that get its new name. */
  mentions: Mention[];
  /** The old addresses that will lead on. */
  redirects: Redirect[];
}

/** The files in which some text is exchanged for another, with their new texts. `pathOf` says where a file will stand. */
export function fileChanges({ texts }: Content, edits: [file: string, edit: Edit][], pathOf: (file: string) => string): Change[] {
  const files = Map.groupBy(edits, ([file]) => file);
  return [...files].flatMap(([file, inFile]): Change[] => {
    const { text = '', hasMark } = texts.get(file) ?? {};
    const mark = hasMark ? '\uFEFF' : '';
    const now = edited(text, inFile.map(([, edit]) => edit));
    return now === text ? [] : [{ do: 'write', file: pathOf(file), was: mark + text, text: mark + now }];
  });
}

/** The edit that gives a mention another entry, with what came after the name or without. Throws `Stop` if it must be made by hand. */
export function renaming(mention: Mention, to: { collection: string; id: string }, keepsRest: boolean): [file: string, edit: Edit] {
  const { file, kind, name, rest } = mention;
  if (!name) throw new Stop('write.by-hand', { place: placeOf(mention) });
  if (kind !== 'link') return [file, replacing(name, kind === 'fact' ? yamlText(to.id) : to.id)];
  return [file, replacing(keepsRest ? name : longer(name, rest.length), `/${to.collection}/${to.id}`)];
}

function longer({ line, column, endLine = line, endColumn = column }: Span, letters: number): Span {
  return span({ line, column }, { line: endLine, column: endColumn + letters });
}

/** Where a mention stands: `content/guides/finansiering/sv.mdx:12`. */
export function placeOf({ file, at }: Mention): string {
  return `${file}:${at.line}`;
}

/** Throws `Stop` unless every entry can be read: else nobody knows what names what. */
export function demandReadable({ entries, unread, redirects }: Content): void {
  const text = entries.flatMap(filesOf).find(({ head, body }) => !body?.isWhole || head.values === undefined)?.file;
  const list = redirects && redirects.yaml.values === undefined && redirects.yaml.faults.length > 0 ? redirects.file : undefined;
  const file = unread[0]?.file ?? text ?? list;
  if (file) throw new Stop('write.unread', { file });
}

/** Throws `Stop` if the code of the site names an entry. */
export function demandFree({ site }: Content, entry: Entry): void {
  const name = bareNameOf(entry);
  if (site.needed.includes(name)) throw new Stop('write.needed', { name });
}
