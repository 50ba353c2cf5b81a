import { markedStemOf, stemOf } from '#src/search/language/stems.ts';
import { folded, isMarked, sectionOf } from '#src/search/language/words.ts';

/** The words that the pages of a language have: all of them, or those of the sections that are loaded. */
export interface Vocabulary {
  locale: string;
  whole?: Section;
  sections: Map<number, Section>;
}

/** Some words, by how they begin, or all. */
export interface Section {
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
 * Reads a section as `packed` writes it. A line is a word: how many letters it shares with the one before, as a digit
 * in base 36, its other letters, and how common it is as a capital letter: none, then A, B …
 */
export function unpacked(locale: string, text: string): Section {
  const forms = new Map<string, number>();
  let word = '';
  for (const [, shared = '', rest = '', rank = ''] of text.matchAll(/^([\da-z])([^A-Z\n]*)([A-Z]?)$/gm)) {
    word = word.slice(0, parseInt(shared, 36)) + rest;
    forms.set(word, rank ? rank.charCodeAt(0) - 64 : 0);
  }
  const stems = new Set([...forms.keys()].map((form) => stemOf(locale, form)));
  const marked = new Set([...forms.keys()].map((form) => markedStemOf(locale, form)));
  const twins = new Map([...Map.groupBy(marked, folded)].map(([stem, all]) => [stem, all.length]));
  return { forms, stems, marked, twins, sorted: [...forms.keys()].map(folded).toSorted() };
}

/** Every word that is loaded, and how common it is. */
export function formsOf({ whole, sections }: Vocabulary): [string, number][] {
  return (whole ? [whole] : [...sections.values()]).flatMap(({ forms }) => [...forms]);
}

/** Whether pages have a word in any of its forms. Its marks may all be left out, but not be others. */
export function knows(vocabulary: Vocabulary, word: string): boolean {
  const isStem = () => sectionWith(vocabulary, word)?.stems.has(stemOf(vocabulary.locale, word)) ?? false;
  return isMarked(word) ? knowsMarked(vocabulary, word) : isStem();
}

/** Whether pages have a word in any of its forms, with just the marks that it has. */
export function knowsMarked(vocabulary: Vocabulary, word: string): boolean {
  return sectionWith(vocabulary, word)?.marked.has(markedStemOf(vocabulary.locale, word)) ?? false;
}

/** Whether a word is another with other marks on its letters: pages have both `lån` and `län`, or it is so short that many words begin as it does without them. */
export function hasTwin(vocabulary: Vocabulary, word: string): boolean {
  if (!knowsMarked(vocabulary, word)) return false;
  return (isMarked(word) && word.length < 5) || (sectionWith(vocabulary, word)?.twins.get(stemOf(vocabulary.locale, word)) ?? 0) > 1;
}

/** Whether pages have a word that begins like this one: somebody may not have typed all of it yet. */
export function begins(vocabulary: Vocabulary, start: string): boolean {
  const key = folded(start);
  const sorted = sectionWith(vocabulary, start)?.sorted ?? [];
  if (key.length < 3) return false;
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(key) ?? false;
}

function sectionWith({ whole, sections }: Vocabulary, word: string): Section | undefined {
  return whole ?? sections.get(sectionOf(word));
}
