import { isStopWord } from '#src/search/language/stop-words.ts';
import { folded, wordsIn } from '#src/search/language/words.ts';
import { distance } from './distance.ts';

/** The most terms that are proposed. */
const most = 5;

/** Words beyond these are no question. */
const limits = { words: 8, letters: 30 };

/** Which of some terms are nearest to a query, the nearest first: one of their words begins as a word of it does, or is spelled nearly so. */
export function nearest(query: string, terms: string[]): string[] {
  const typed = telling(query.slice(0, 1000)).filter((word) => word.length > 1 && word.length <= limits.letters).slice(0, limits.words);
  return terms
    .map((term) => ({ term, cost: Math.min(1, ...typed.flatMap((word) => telling(term).map((other) => costOf(word, other)))) }))
    .filter(({ cost }) => cost < 1)
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, most)
    .map(({ term }) => term);
}

function telling(text: string): string[] {
  return wordsIn(text).filter((word) => !isStopWord(word));
}

/** How far a word is from what was typed: 0 for the same, 1 for nothing in common. */
function costOf(typed: string, word: string): number {
  const [one, other] = [folded(typed), folded(word)];
  const same = sharedStart(one, other);
  const isBegun = same === one.length || same >= Math.max(4, Math.min(other.length, one.length * 0.6));
  const begins = isBegun ? 1 - same / Math.max(one.length, other.length) : 1;
  const limit = Math.floor(one.length / 3);
  return Math.min(begins, limit > 0 ? distance(typed, word, limit) / one.length : 1);
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
