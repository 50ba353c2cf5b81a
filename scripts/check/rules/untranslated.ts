import { isIn } from '#scripts/language/function-words.ts';
import { ownWords, passagesIn, type Passage } from '#scripts/language/passages.ts';
import type { Content, Entry, EntryFile } from '../content.ts';
import { knownNames, withoutNames } from '../known-names.ts';
import { warning, type Check } from '../problem.ts';
import { isUnwritten } from './unwritten.ts';

/** How much of a text is told, in letters. */
const longest = 60;

/** What stands in a translation is translated. Names, quotations and `<Sv>` may be in the language of the original. */
export const untranslated: Check = (content) =>
  content.entries.flatMap((entry) =>
    entry.translations.flatMap((file) => {
      return leftIn(content, entry, file).told.map((passage) => {
        const at = passage.at({ from: 0, to: passage.text.length });
        return warning(file.file, at, 'translations/swedish', { text: shortened(passage.text) });
      });
    }),
  );

/** What is left of the original in a translation. */
interface Left {
  /** What is told of. */
  told: Passage[];
  /** That, and what waits to be translated with it: no fault of it is worth telling. */
  all: Set<Passage>;
}

const found = new WeakMap<EntryFile, Left>();

/** The passages of a translation that are in the language of the original. Several rules ask for it: it is looked for once. */
export function leftIn(content: Content, { original, ...entry }: Entry, file: EntryFile): Left {
  if (!original || file === original) return { told: [], all: new Set() };
  const known = found.get(file) ?? lookedFor(content, { ...entry, original }, original, file);
  found.set(file, known);
  return known;
}

function lookedFor(content: Content, entry: Entry, original: EntryFile, file: EntryFile): Left {
  const names = knownNames(content);
  const theirs = new Set(passagesIn(content, entry, original).map(({ text }) => text));
  const passages = passagesIn(content, entry, file);
  const told = passages.filter((passage) => isLeft(passage, original, file, theirs, names));
  // Where somebody has begun to translate, the headings and the short words of the original wait as its sentences do.
  const isBegun = passages.some(({ text }) => isUnwritten(text));
  return { told, all: new Set([...told, ...passages.filter(({ text }) => isUnwritten(text) || (isBegun && theirs.has(text)))]) };
}

function isLeft(passage: Passage, original: EntryFile, { locale }: EntryFile, theirs: Set<string>, names: string[]): boolean {
  const isWrong = (text: string) => isIn(original.locale, locale, text) || (theirs.has(passage.text) && isSentence(text));
  const text = ownWords(passage);
  // Names are looked for only where it matters: there are many, and little is wrong.
  return passage.kind !== 'quote' && !isUnwritten(text) && isWrong(text) && isWrong(withoutNames(text, names));
}

/** Whether a text is more than a name or a number: it has four words that are written small. */
function isSentence(text: string): boolean {
  return (text.match(/(?<![\p{L}\d])\p{Ll}+/gu)?.length ?? 0) > 3;
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).replace(/\s+\S*$/, '')}…` : text;
}
