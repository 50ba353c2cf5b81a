import { collections, type CollectionName } from '#src/content/collections.ts';
import { originalLocale } from '#src/i18n/locales.ts';
import { filesOf, type Content, type Entry, type EntryFile } from '../content.ts';
import { unlikePhones } from '../phones.ts';
import { warningsIn, type Check, type Fault } from '../problem.ts';
import { isRecord } from '../values.ts';

/** Fields are written the same way everywhere: in the order of the table, and numbers as they are in Sweden. */
export const fieldOrder: Check = ({ entries, texts }) =>
  entries.flatMap((entry) =>
    filesOf(entry).flatMap((file) => warningsIn(file.file, [...unlikePhones(file.head), ...otherOrder(entry, file, texts)])),
  );

/** The facts that every entry has. They come last, after what is particular to the entry. */
const common = Object.keys(collections.pages.original.shape).filter((name) => !(name in collections.pages.translation.shape));

/** The fields of a file of an entry, in the order to write them: words, facts of the collection, facts that all have. */
export function orderedFields(collection: CollectionName, file: Pick<EntryFile, 'locale'>): string[] {
  const { original, translation } = collections[collection];
  const names = Object.keys(file.locale === originalLocale ? original.shape : translation.shape);
  return [...names.filter((name) => !common.includes(name)), ...names.filter((name) => common.includes(name))];
}

function otherOrder({ collection }: Entry, file: EntryFile, texts: Content['texts']): Fault[] {
  const { head } = file;
  const written = isRecord(head.values) && head.faults.length === 0 ? Object.keys(head.values) : [];
  const order = orderedFields(collection, file);
  const known = order.filter((name) => written.includes(name));
  const index = written.findIndex((name, place) => name !== known[place]);
  // A field that nobody knows has no place: it is told of first.
  if (index === -1 || written.length !== known.length) return [];
  const [first = ''] = known.slice(index);
  const values = { field: first, order: known.join(', ') };
  return [{ rule: 'frontmatter/field-order', at: head.pointOfKey([first]), values, edits: sorted(file, known, texts.get(file.file)?.text ?? '') }];
}

/** The fields as whole lines, each with the comments above it, in another order. Undefined where lines hold more than one. */
function sorted({ head }: EntryFile, order: string[], text: string): Fault['edits'] {
  const lines = text.split('\n');
  const starts = order.map((name) => ({ name, ...head.pointOfKey([name]) })).toSorted((a, b) => a.line - b.line);
  const opening = lines.findIndex((line) => line.trim() === '---');
  const closing = lines.findIndex((line, index) => index > opening && line.startsWith('---'));
  const isPlain = starts.every(({ line, column, name }, index) => column === 1 && line !== starts[index + 1]?.line && name !== '');
  if (!isPlain || opening === -1 || closing === -1) return undefined;
  const firstLines = starts.map(({ line }) => withComments(lines, line - 1, opening + 1));
  const blocks = new Map(starts.map(({ name }, index) => [name, lines.slice(firstLines[index], firstLines[index + 1] ?? closing)]));
  const from = firstLines[0] ?? opening + 1;
  const moved = order.flatMap((name) => blocks.get(name) ?? []);
  return [{ from: { line: from + 1, column: 1 }, to: { line: closing + 1, column: 1 }, text: moved.map((line) => `${line}\n`).join('') }];
}

/** The first of the lines that belong to the field on `line`: comments, and empty lines above them. */
function withComments(lines: string[], line: number, earliest: number): number {
  let first = line;
  while (first > earliest && /^(#.*|\s*)$/.test(lines[first - 1] ?? '')) first--;
  return first;
}
