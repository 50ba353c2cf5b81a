import { collectionNames, collections } from '#src/content/collections.ts';
import { originalLocale } from '#src/i18n/locales.ts';
import { filesOf, type Entry, type EntryFile } from '../content.ts';
import { isDraft } from '../hiding.ts';
import { error, type Check, type Problem } from '../problem.ts';
import { fieldOf, isRecord } from '../values.ts';

/** The pages that show something else than their text: what they list, or what one looks for. */
const lists = [...collectionNames.map((name) => collections[name].shownOn ?? name), 'home', 'a-to-z', 'search', 'contacts'];

/** A page has something to read below its fields. A draft need not have it yet. */
export const textless: Check = ({ entries }) =>
  entries.filter((entry) => !isDraft(entry) && !collections[entry.collection].shownOn).flatMap((entry) => filesOf(entry).flatMap((file) => problemsOf(entry, file)));

function problemsOf(entry: Entry, { file, head, body, locale }: EntryFile): Problem[] {
  const blocks = blocksOf(body);
  if (!isRecord(head.values) || !body?.isWhole || !blocks || blocks.some((type) => type !== 'heading')) return [];
  if (blocks.length > 0) return [error(file, body.headings[0]?.at ?? head.pointOf([]), 'shown/only-headings')];
  // Of a text that nobody has written the original tells, and one that nobody has translated is none of these.
  const isTold = locale !== originalLocale && blocksOf(entry.original?.body)?.length === 0;
  return canBeBare(entry) || isTold ? [] : [error(file, head.pointOf([]), 'shown/empty')];
}

/** The kinds of what stands side by side in a text, without what is not seen. */
function blocksOf(body: EntryFile['body']): string[] | undefined {
  const [root] = body?.nodes ?? [];
  return root && 'children' in root ? root.children.map(({ type }) => String(type)).filter((type) => type !== 'definition') : undefined;
}

/** An invitation may say all there is to say in its lead, its day and its place. */
function canBeBare({ collection, id, original }: Entry): boolean {
  if (collection === 'pages') return lists.includes(id);
  return collections[collection].factsAreEnough || fieldOf(original?.head.values, 'kind') === 'event';
}
