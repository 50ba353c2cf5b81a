import type { Locale } from '#src/i18n/locales.ts';
import { numeralsIn, type Numeral } from '#scripts/language/numerals.ts';
import { passagesIn, type Passage } from '#scripts/language/passages.ts';
import type { Content, Entry, EntryFile } from '../content.ts';
import { start, type Span } from '../points.ts';
import { warning, type Check, type Problem } from '../problem.ts';
import { leftIn } from './untranslated.ts';
import { isMarkOf, isUnwritten } from './unwritten.ts';

/**
 * A translation has the numbers, years and days of its original, and no others. Where the two are built alike, a number in
 * figures is looked for in the same passage; one in letters, which may be put otherwise, and others, in the whole text.
 */
export const sameNumbers: Check = (content) =>
  content.entries.flatMap((entry) => entry.translations.flatMap((file) => unlike(content, entry, file)));

/** A number in a file: in which of its passages, and where. */
interface Found extends Numeral {
  index: number;
  passage: Passage;
}

function unlike(content: Content, entry: Entry, file: EntryFile): Problem[] {
  const { original } = entry;
  if (!original?.body || !file.body) return [];
  const all = passagesIn(content, entry, file).filter(({ text }) => !isUnwritten(text));
  const waiting = new Set(all.filter(({ text, field }) => field !== '' && isMarkOf(text)).map(({ field }) => field));
  const ours = all.filter(({ field }) => !waiting.has(field));
  // Of a field that is left out `translations` tells, of a text `textless`, and of one that is still to be written `unwritten`.
  const fields = new Set(ours.map(({ field }) => field));
  const theirs = passagesIn(content, entry, original).filter(({ field }) => fields.has(field));
  // What is left of the original has its numbers as the original writes them.
  const left = leftIn(content, entry, file).all;
  const localeOf = (passage: Passage) => (left.has(passage) ? original.locale : file.locale);
  const [there, here, alike] = [foundIn(theirs, () => original.locale), foundIn(ours, localeOf), areAlike(theirs, ours)];
  const added = without(here, there, alike).map(({ passage, text, index, ...range }) => {
    const line = alike ? `:${placeOf(theirs[index]).line}` : '';
    return warning(file.file, passage.at(range), 'translations/number', { number: text, original: `${original.file}${line}` });
  });
  const lacking = without(there, here, alike).map(({ passage, text, index, ...range }) => {
    const values = { number: text, original: `${original.file}:${passage.at(range).line}` };
    return warning(file.file, placeOf(ours[alike ? index : 0]), 'translations/number-lacking', values);
  });
  return [...added, ...lacking];
}

/** Whether two texts are built alike, so that each passage answers to the one in the same place. */
function areAlike(some: Passage[], others: Passage[]): boolean {
  return some.length === others.length && some.every(({ kind, field }, index) => kind === others[index]?.kind && field === others[index]?.field);
}

function foundIn(passages: Passage[], localeOf: (passage: Passage) => Locale): Found[] {
  return passages.flatMap((passage, index) => numeralsIn(passage.text, localeOf(passage)).map((numeral) => ({ ...numeral, index, passage })));
}

/** The numbers of one text that the other does not have, each once, and a day once for all of its parts. */
function without(some: Found[], others: Found[], alike: boolean): Found[] {
  const known = new Set(others.flatMap(({ index, value }) => [value, `${index}: ${value}`]));
  const keyOf = ({ index, value, text }: Found) => (alike && /\d/.test(text) ? `${index}: ${value}` : value);
  const unknown = firstOfEach(some.filter((found) => !found.isLoose && !known.has(keyOf(found))), keyOf);
  return firstOfEach(unknown, ({ index, from }) => `${index} ${from}`);
}

function firstOfEach<Item>(items: Item[], keyOf: (item: Item) => string): Item[] {
  return [...Map.groupBy(items, keyOf).values()].flatMap(([first]) => first ?? []);
}

function placeOf(passage: Passage | undefined): Span {
  return passage?.at({ from: 0, to: passage.text.length }) ?? start;
}
