import type { Concept } from '#src/search/language/concept.ts';
import { markedStemOf, nameStemOf } from '#src/search/language/stems.ts';
import { folded, isMarked, wordsIn } from '#src/search/language/words.ts';

/** One name of a concept. */
interface Name {
  words: string[];
  concept: Concept;
}

/** The concepts by what they are called, in any form, in each language. */
export interface Glossary {
  names: Map<string, Map<string, Name[]>>;
  /** Every word of a name, in each language. */
  words: Map<string, Set<string>>;
  /** The most words that a name has. */
  longest: number;
}

export function glossaryOf(concepts: Concept[]): Glossary {
  const glossary: Glossary = { names: new Map(), words: new Map(), longest: 0 };
  for (const concept of concepts) {
    for (const [locale, terms = []] of Object.entries(concept)) {
      for (const term of terms) addName(glossary, locale, wordsIn(term), concept);
    }
  }
  return glossary;
}

function addName(glossary: Glossary, locale: string, words: string[], concept: Concept): void {
  if (words.length === 0) return;
  const names = glossary.names.get(locale) ?? new Map<string, Name[]>();
  const key = keyOf(locale, words);
  glossary.names.set(locale, names.set(key, [...(names.get(key) ?? []), { words, concept }]));
  const all = glossary.words.get(locale) ?? new Set<string>();
  words.forEach((word) => all.add(word));
  glossary.words.set(locale, all);
  glossary.longest = Math.max(glossary.longest, words.length);
}

/** The words of a name as they are the same in all its forms: `socialt företag`, `sociala företagen`. */
export function keyOf(locale: string, words: string[]): string {
  return words.map((word) => nameStemOf(locale, word)).join(' ');
}

/** The concepts that words are a name of in a language. */
export function conceptsIn(glossary: Glossary, locale: string, words: string[]): Concept[] {
  const names = glossary.names.get(locale)?.get(keyOf(locale, words)) ?? [];
  const said = names.filter((name) => words.every((word, index) => !isMarked(word) || isSame(locale, word, name.words[index] ?? '')));
  return [...new Set(said.map(({ concept }) => concept))];
}

/** Whether words have the same marks, as far as their stems go. */
function isSame(locale: string, one: string, other: string): boolean {
  const [short = '', long = ''] = [markedStemOf(locale, one), markedStemOf(locale, other)].toSorted((a, b) => a.length - b.length);
  return long.startsWith(short);
}

/** The concepts that words are a name of in any language. */
export function conceptsNamed(glossary: Glossary, words: string[]): Concept[] {
  return [...new Set([...glossary.names.keys()].flatMap((locale) => conceptsIn(glossary, locale, words)))];
}

/** The name that words begin, in a language, as far as somebody has typed it: of all that begin so, if they are names of one concept. */
export function nameBegun(glossary: Glossary, locale: string, words: string[]): string[] | undefined {
  const [first, last = ''] = [words.slice(0, -1), words.at(-1)];
  const alike = [...(glossary.names.get(locale)?.values() ?? [])].flat().filter((name) => name.words.length === words.length);
  const begun = alike.filter((name) => folded(name.words.at(-1) ?? '').startsWith(folded(last)) && keyOf(locale, name.words.slice(0, -1)) === keyOf(locale, first));
  return new Set(begun.map(({ concept }) => concept)).size === 1 ? begun[0]?.words : undefined;
}

/** How many of the words from a place on are a name, as many as can be; 0 if they are none. */
export function nameAt(glossary: Glossary, words: string[], from: number): number {
  for (let length = Math.min(glossary.longest, words.length - from); length > 0; length--) {
    if (conceptsNamed(glossary, words.slice(from, from + length)).length > 0) return length;
  }
  return 0;
}
