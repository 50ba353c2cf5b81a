import { isStopWord } from '#src/search/language/stop-words.ts';
import { stemOf } from '#src/search/language/stems.ts';
import { wordsIn } from '#src/search/language/words.ts';
import { conceptsNamed, type Glossary } from './glossary.ts';
import type { Wanted } from './read.ts';
import { begins, hasTwin, knows, knowsMarked, type Vocabulary } from './vocabulary.ts';

/** A way to ask the index of a language for something, and how much what it finds is worth. */
export interface Way {
  text: string;
  weight: number;
  /** Whether words with other marks are others: `lån` and `län`. */
  exact: boolean;
}

/** What words are worth by how near they are to what was typed. None of them is sensitive. */
const worth: Record<Wanted['how'], number> = { quoted: 1, named: 1, known: 1, meant: 0.85, split: 0.7, elsewhere: 1, unknown: 0 };
const synonym = 0.8;

/** The most ways to ask for one thing. */
const most = 8;

/** How to ask the pages of a language for what is wanted: in its own words, and by what the glossary calls it besides. */
export function waysTo({ words, how }: Wanted, vocabulary: Vocabulary, glossary: Glossary): Way[] {
  if (how === 'quoted') return words.every((word) => word.length < 2 || /\d/.test(word) || knows(vocabulary, word)) ? [wayOf(words, 1, vocabulary, '"')] : [];
  const names = namesOf({ words, how }, vocabulary.locale, glossary);
  const ways = [{ words: telling(words), weight: worth[how] }, ...names.map((name) => ({ words: name, weight: worth[how] * synonym }))];
  const kept: typeof ways = [];
  for (const way of ways) {
    const isSaid = way.words.every((word) => knows(vocabulary, word) || (way === ways[0] && begins(vocabulary, word)));
    if (isSaid && !kept.some((other) => isWithin(other.words, way.words, vocabulary.locale))) kept.push(way);
  }
  return kept.slice(0, most).map((way) => wayOf(way.words, way.weight, vocabulary));
}

/** What the glossary calls what is wanted in a language, the words of each name that say something. */
export function namesOf({ words, how }: Wanted, locale: string, glossary: Glossary): string[][] {
  if (how === 'quoted') return [];
  const names = conceptsNamed(glossary, words).flatMap((concept) => concept[locale] ?? []);
  return names.map((name) => telling(wordsIn(name)));
}

/** A way to ask for words. Marks count where they make another word, and none was left out. */
export function wayOf(words: string[], weight: number, vocabulary: Vocabulary, around = ''): Way {
  const exact = words.some((word) => hasTwin(vocabulary, word)) && words.every((word) => knowsMarked(vocabulary, word));
  return { text: `${around}${words.join(' ')}${around}`, weight, exact };
}

/** The words of a name that say something; all of them if none does. */
export function telling(words: string[]): string[] {
  const found = words.filter((word) => !isStopWord(word));
  return found.length > 0 ? found : words;
}

/** Whether whoever asks for some words finds what others, more of them, would find. */
function isWithin(few: string[], many: string[], locale: string): boolean {
  const stems = new Set(many.map((word) => stemOf(locale, word)));
  return few.every((word) => stems.has(stemOf(locale, word)));
}
