import type { Reading } from './query/read.ts';

/** A piece of a text, and whether it stands for something else that was typed. */
export interface Said {
  text: string;
  isMeant: boolean;
}

/** A query with what was meant in place of what was typed. What is in quotes stays. Empty if nothing was taken for something else. */
export function asMeant(query: string, corrections: Reading['corrections']): Said[] {
  const meant = new Map(corrections.map(({ typed, meant: right }) => [typed, right]));
  if (meant.size === 0) return [];
  return query.split(/("[^"]*"|[\p{L}\p{M}\p{N}]+)/u).filter(Boolean).map((text) => {
    const right = meant.get(text.normalize('NFC').toLowerCase());
    return { text: right ?? text, isMeant: right !== undefined };
  });
}

/** The words that no page has. Longer ones are left out: the index does not have them all, so nobody knows. And so are those of two letters, which may go on. */
export function missingIn({ wanted }: Reading): string[] {
  const words = wanted.filter(({ how }) => how === 'unknown').flatMap((one) => one.words);
  return [...new Set(words)].filter((word) => word.length > 2 && word.length <= (/\d/.test(word) ? 6 : 20));
}
