import { englishStem } from './english.ts';
import { swedishStem } from './swedish.ts';
import { folded } from './words.ts';

const stemmers: Record<string, (word: string) => string> = { sv: swedishStem, en: englishStem };

/** What the forms of a word have in common in a language. Of a language without rules, the word itself. */
export function stemOf(locale: string, word: string): string {
  return stemmers[locale]?.(folded(word)) ?? folded(word);
}

/** The stem of a word of a name, without the t of the neuter: `socialt`, `sociala`. */
export function nameStemOf(locale: string, word: string): string {
  return stemOf(locale, word).replace(/(?<=...)t$/, '');
}

/** The stem of a word with the marks on its letters: `lån` and `län` are two words, and the same without them. */
export function markedStemOf(locale: string, word: string): string {
  const stem = stemOf(locale, word);
  const same = word.normalize('NFC').slice(0, stem.length);
  return folded(same) === stem ? same : stem;
}
