import type { Parts } from './dictionary.ts';

/** Where parts meet. Pagefind reads what stands on either side as words of their own, and the whole as one. */
export const border = '~';

/** Gives a word with its borders: `löne~bidrag`. A word that is no compound stays as it is. */
export type Splitter = (word: string) => string;

/** First parts that the dictionary lacks. */
const moreHeads = new Set(['lant', 'asf', 'glesbygds', 'civilsamhälles', 'vinstutdelnings', 'valfrihets']);

/** How words begin that look like compounds and are none, or whose parts say something else. */
const noCompound = /^(?:egendom|förening|kolleg|lagring|livsmedel|sjukdom|storlek|sökande|ungdom|vinnova)/;

/** A splitter that knows the parts of a dictionary and further words, such as those of the glossary, that may end a compound. */
export function splitterOf(parts: Parts, words: Iterable<string>): Splitter {
  const own = new Set(words);
  const all: Parts = {
    isHead: (word) => moreHeads.has(word) || parts.isHead(word),
    isTail: (word) => own.has(word) || parts.isTail(word),
  };
  const known = new Map<string, string>();
  return (word) => {
    const key = word.toLowerCase();
    const split = known.get(key) ?? bordersIn(key, all);
    known.set(key, split);
    return cased(word, split);
  };
}

/** Splits in two where the shorter part is longest, then each part by itself. */
function bordersIn(word: string, parts: Parts): string {
  if (word.length < 7 || noCompound.test(word)) return word;
  let [best, most] = [0, 0];
  for (let at = 3; at <= word.length - 3; at++) {
    const weight = Math.min(at, word.length - at);
    if (weight <= most || !parts.isHead(word.slice(0, at)) || !parts.isTail(word.slice(at))) continue;
    [best, most] = [at, weight];
  }
  return best ? bordersIn(word.slice(0, best), parts) + border + bordersIn(word.slice(best), parts) : word;
}

/** The letters of a word, with the borders of the same word in small letters. */
function cased(word: string, split: string): string {
  let at = 0;
  return [...split].map((letter) => (letter === border ? border : word[at++] ?? '')).join('');
}
