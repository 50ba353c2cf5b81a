import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';

/** Which words can be the parts of a compound. */
export interface Parts {
  /** Whether a word, as it is written in a compound, can begin one or stand within: `upphandlings`. */
  isHead: (word: string) => boolean;
  /** Whether it can end one. */
  isTail: (word: string) => boolean;
}

/** The packages that tell how the words of a language are put together. */
const packages: Record<string, string> = { sv: '@cspell/dict-sv/cspell-ext.json' };

const read = new Map<string, Parts>();

/** The words of a language, read once, in a second; undefined for a language that writes its compounds apart. */
export function dictionaryOf(locale: string): Parts | undefined {
  const source = packages[locale];
  if (!read.has(locale) && source) read.set(locale, readParts(source));
  return read.get(locale);
}

/** The dictionary marks with `+` where further parts may stand. Looking a word up is slow, so what was found is kept. */
function readParts(source: string): Parts {
  const trie = decodeTrie(gunzipSync(readFileSync(new URL('Swedish.trie.gz', import.meta.resolve(source)))));
  const found = new Map<string, boolean>();
  const has = (word: string) => {
    const known = found.get(word) ?? trie.hasWord(word, true);
    found.set(word, known);
    return known;
  };
  return { isHead: (word) => has(`${word}+`), isTail: (word) => has(`+${word}`) };
}
