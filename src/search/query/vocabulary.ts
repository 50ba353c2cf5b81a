import { markedStemOf, stemOf } from '#src/search/language/stems.ts';
import { folded, isMarked } from '#src/search/language/words.ts';

/** The words that the pages of a language have. */
export interface Vocabulary {
  locale: string;
  /** Each word in small letters, and how many pages have it: 0 one, 1 two or three, 2 four to seven … */
  forms: Map<string, number>;
  stems: Set<string>;
  /** The stems with the marks on their letters. */
  marked: Set<string>;
  /** How many of them are the same without marks. */
  twins: Map<string, number>;
  /** The folded words in the order of their letters. */
  sorted: string[];
}

/**
 * Reads a vocabulary as `packed` writes it. A line is a word: how many letters it shares with the one before, as a digit
 * in base 36, its other letters, and how common it is as a capital letter: none, then A, B …
 */
export function unpacked(locale: string, text: string): Vocabulary {
  const forms = new Map<string, number>();
  let word = '';
  for (const [, shared = '', rest = '', rank = ''] of text.matchAll(/^([\da-z])([^A-Z\n]*)([A-Z]?)$/gm)) {
    word = word.slice(0, parseInt(shared, 36)) + rest;
    forms.set(word, rank ? rank.charCodeAt(0) - 64 : 0);
  }
  const stems = new Set([...forms.keys()].map((form) => stemOf(locale, form)));
  const marked = new Set([...forms.keys()].map((form) => markedStemOf(locale, form)));
  const twins = new Map([...Map.groupBy(marked, folded)].map(([stem, all]) => [stem, all.length]));
  return { locale, forms, stems, marked, twins, sorted: [...forms.keys()].map(folded).toSorted() };
}

/** Whether pages have a word in any of its forms. Its marks may all be left out, but not be others. */
export function knows(vocabulary: Vocabulary, word: string): boolean {
  return isMarked(word) ? knowsMarked(vocabulary, word) : vocabulary.stems.has(stemOf(vocabulary.locale, word));
}

/** Whether pages have a word in any of its forms, with just the marks that it has. */
export function knowsMarked(vocabulary: Vocabulary, word: string): boolean {
  return vocabulary.marked.has(markedStemOf(vocabulary.locale, word));
}

/** Whether the marks of a word make it another: pages have both `lån` and `län`, or it is so short that many words begin as it does without them. */
export function hasTwin(vocabulary: Vocabulary, word: string): boolean {
  return isMarked(word) && (word.length < 5 || (vocabulary.twins.get(stemOf(vocabulary.locale, word)) ?? 0) > 1);
}

/** Whether pages have a word that begins like this one: somebody may not have typed all of it yet. */
export function begins(vocabulary: Vocabulary, start: string): boolean {
  const key = folded(start);
  if (key.length < 3) return false;
  let [low, high] = [0, vocabulary.sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary.sorted[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return vocabulary.sorted[low]?.startsWith(key) ?? false;
}
