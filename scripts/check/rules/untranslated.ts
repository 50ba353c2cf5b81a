import { isIn } from '#scripts/language/function-words.ts';
import { ownWords, passagesIn, type Passage } from '#scripts/language/passages.ts';
import type { Content, Entry, EntryFile } from '../content.ts';
import { knownNames, withoutNames } from '../known-names.ts';
import { warning, type Check, type Problem } from '../problem.ts';
import { isUnwritten } from './unwritten.ts';

/** How much of a text is told, in letters. */
const longest = 60;

/** What stands in a translation is translated. Names, quotations and `<Sv>` may be in the language of the original. */
export const untranslated: Check = (content) => {
  const names = knownNames(content);
  return content.entries.flatMap((entry) => entry.translations.flatMap((file) => leftIn(content, entry, file, names)));
};

function leftIn(content: Content, entry: Entry, file: EntryFile, names: string[]): Problem[] {
  const { original } = entry;
  if (!original) return [];
  const theirs = new Set(passagesIn(content, entry, original).map(({ text }) => text));
  return passagesIn(content, entry, file)
    .filter((passage) => isLeft(passage, original, file, theirs, names))
    .map((passage) => {
      const at = passage.at({ from: 0, to: passage.text.length });
      return warning(file.file, at, 'translations/swedish', { text: shortened(passage.text) });
    });
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
