import { isStopWord } from '#src/search/language/stop-words.ts';
import { wordsIn } from '#src/search/language/words.ts';
import type { Reading } from '#src/search/query/read.ts';

/** Where what was wanted comes from in what was typed, and what of that was not asked for. */
interface Origins {
  /** For each thing wanted what was typed, where that is something else. */
  origins: (string | undefined)[];
  left: { stopWords: string[]; beyond: string[] };
}

/** Follows what was typed to what was wanted: words that were corrected, put together, taken apart or left out. */
export function originsOf(query: string, { wanted, corrections }: Reading): Origins {
  const typed = wordsIn(query);
  const meant = typed.map((word) => corrections.find((one) => one.typed === word)?.meant ?? word);
  const said = new Set(wanted.flatMap(({ words }) => words));
  const used = new Set<string>();
  const originOf = (word: string): string => {
    const from = placesOf(word, meant, said).map((at) => typed[at] ?? '');
    for (const one of from) used.add(one);
    return from.join(' ') || word;
  };
  const origins = wanted.map(({ words }) => {
    const from = words.map(originOf).join(' ');
    return from === words.join(' ') ? undefined : from;
  });
  const left = [...new Set(typed)].filter((word) => !used.has(word));
  return { origins, left: { stopWords: left.filter(isStopWord), beyond: left.filter((word) => !isStopWord(word)) } };
}

/** The places of the words that a word was, that it was put together of, or that it is a part of. */
function placesOf(word: string, meant: string[], said: Set<string>): number[] {
  const same = meant.indexOf(word);
  if (same >= 0) return [same];
  const pair = meant.findIndex((one, at) => one + (meant[at + 1] ?? '') === word);
  if (pair >= 0) return [pair, pair + 1];
  const whole = meant.findIndex((one) => !said.has(one) && one.includes(word));
  return whole >= 0 ? [whole] : [];
}
