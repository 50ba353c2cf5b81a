import { kept } from '#src/search/kept.ts';
import { sectionsOf } from '#src/search/language/words.ts';
import { unpacked, type Section, type Vocabulary } from './vocabulary.ts';

/** The vocabularies of some languages. A part of one is loaded when it is first of use, and kept. */
export interface Shelf {
  /** The vocabulary of a language with all that it has of words that begin as these do. */
  of(locale: string, words: string[]): Promise<Vocabulary>;
  /** All of it. */
  all(locale: string): Promise<Vocabulary>;
}

/** A shelf of vocabularies, of which `load` gives the words of a section of a language, or all its words. */
export function shelfOf(load: (locale: string, section?: number) => Promise<string>): Shelf {
  const wholes = new Map<string, Section>();
  const whole = kept(async (locale: string) => unpacked(locale, await load(locale)));
  const sectionsIn = kept(async (locale: string) => kept(async (section: number) => unpacked(locale, await load(locale, section))));
  return {
    of: async (locale, words) => {
      const known = wholes.get(locale);
      if (known) return { locale, whole: known, sections: new Map() };
      const sectionAt = await sectionsIn(locale);
      return { locale, sections: new Map(await Promise.all(sectionsOf(words).map(async (section) => [section, await sectionAt(section)] as const))) };
    },
    all: async (locale) => {
      const known = await whole(locale);
      wholes.set(locale, known);
      return { locale, whole: known, sections: new Map() };
    },
  };
}
