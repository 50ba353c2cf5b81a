import { collectionNames, collections } from '#src/content/collections.ts';
import { filesOf, type Entry, type EntryFile } from '../content.ts';
import { isDraft } from '../hiding.ts';
import { error, warning, type Check, type Problem } from '../problem.ts';
import { fieldOf, isRecord } from '../values.ts';

/** The pages that show something else than their text: what they list, or what one looks for. */
const lists = [...collectionNames.map((name) => collections[name].shownOn ?? name), 'home', 'a-to-z', 'search', 'contacts'];

/** A page has something to read below its fields, and in every language what it has in one. A draft need not have it yet. */
export const textless: Check = ({ entries }) =>
  entries.filter((entry) => !isDraft(entry)).flatMap((entry) => filesOf(entry).flatMap((file) => problemsOf(entry, file)));

function problemsOf(entry: Entry, entryFile: EntryFile): Problem[] {
  const { file, head, body } = entryFile;
  const blocks = blocksOf(body);
  if (!isRecord(head.values) || !body?.isWhole || !blocks || blocks.some((type) => type !== 'heading')) return [];
  if (blocks.length === 0) return nothing(entry, entryFile);
  return collections[entry.collection].shownOn ? [] : [error(file, body.headings[0]?.at ?? head.pointOf([]), 'shown/only-headings')];
}

/** Of a text that nobody has written the original tells, and its translations do not. */
function nothing(entry: Entry, entryFile: EntryFile): Problem[] {
  const { original } = entry;
  const at = entryFile.head.pointOf([]);
  if (entryFile === original) return canBeBare(entry) ? [] : [error(entryFile.file, at, 'shown/empty')];
  const isLacking = original && (blocksOf(original.body) ?? []).length > 0;
  return isLacking ? [warning(entryFile.file, at, 'translations/text', { original: original.file })] : [];
}

/** The kinds of what stands side by side in a text, without what is not seen. */
function blocksOf(body: EntryFile['body']): string[] | undefined {
  const [root] = body?.nodes ?? [];
  return root && 'children' in root ? root.children.map(({ type }) => String(type)).filter((type) => type !== 'definition') : undefined;
}

/** An invitation may say all there is to say in its lead, its day and its place. */
function canBeBare({ collection, id, original }: Entry): boolean {
  if (collection === 'pages') return lists.includes(id);
  const { shownOn, factsAreEnough } = collections[collection];
  return shownOn !== undefined || factsAreEnough || fieldOf(original?.head.values, 'kind') === 'event';
}
