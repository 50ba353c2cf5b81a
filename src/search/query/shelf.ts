import { initials, initialsOf } from '#src/search/language/words.ts';
import { unpacked, type Vocabulary } from './vocabulary.ts';

/** The vocabularies of some languages. A section of one is loaded when it is first of use, and kept. */
export interface Shelf {
  /** The vocabulary of a language with all that it has of words that begin as these do. */
  of(locale: string, words: string[]): Promise<Vocabulary>;
  /** All of it. */
  all(locale: string): Promise<Vocabulary>;
}

/** A shelf of vocabularies, of which `load` gives the words of a language with one initial. */
export function shelfOf(load: (locale: string, initial: string) => Promise<string>): Shelf {
  const vocabularies = new Map<string, Vocabulary>();
  const loading = new Map<string, Promise<void>>();
  const learn = ({ locale, sections }: Vocabulary, initial: string) => {
    const key = locale + initial;
    const one = loading.get(key) ?? load(locale, initial).then((text) => void sections.set(initial, unpacked(locale, text)));
    loading.set(key, one);
    return one;
  };
  const withInitials = async (locale: string, wanted: string[]) => {
    const vocabulary = vocabularies.get(locale) ?? { locale, sections: new Map() };
    vocabularies.set(locale, vocabulary);
    await Promise.all(wanted.map((initial) => learn(vocabulary, initial)));
    return vocabulary;
  };
  return {
    of: (locale, words) => withInitials(locale, initialsOf(words)),
    all: (locale) => withInitials(locale, initials),
  };
}
