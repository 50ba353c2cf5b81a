import { distance } from './distance.ts';

/** Longer words are not typed wrong, they are no words. */
const longest = 24;

/**
 * The word that was most likely meant by one that nothing is known of, among words and how common each is; undefined if
 * none is near enough. What may be a compound of known words was hardly typed wrong, unless it is long and one letter off.
 */
export function meant(typed: string, words: Iterable<readonly [string, number]>, isCompound = false): string | undefined {
  const limit = isCompound ? slack(typed) - 1 : slack(typed);
  let [best, least]: [string | undefined, number] = [undefined, Infinity];
  if (limit <= 0) return undefined;
  for (const [word, rank] of words) {
    if (word.length < 4 || Math.abs(word.length - typed.length) > limit) continue;
    const cost = distance(typed, word, limit) + (word[0] === typed[0] ? 0 : 0.5) - rank * 0.05;
    if (cost < least) [best, least] = [word, cost];
  }
  return best;
}

/** How far from a word what was typed may be. Short words are too near each other to guess. */
function slack(typed: string): number {
  if (typed.length < 4 || typed.length > longest || /\d/.test(typed)) return 0;
  return typed.length < 8 ? 1 : 2;
}
