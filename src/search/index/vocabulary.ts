import { inSections, wordsIn } from '#src/search/language/words.ts';
import { border } from './compounds.ts';

/** The words of pages whose compounds are marked, and of how many pages each is a word, or a part of one. */
export function countWords(texts: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts.map(apart)) {
    const whole = wordsIn(text.replaceAll(border, ''));
    const parts = (text.match(/\p{L}+(?:~\p{L}+)+/gu) ?? []).flatMap(wordsIn);
    for (const word of new Set([...whole, ...parts].filter(isUseful))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** A text with its words as Pagefind tells them apart: where a capital follows a small letter, and never at a dash that is no hyphen. */
function apart(text: string): string {
  return text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replace(/[\p{L}\p{N}]+(?:[\u2010-\u2015][\p{L}\p{N}]+)+/gu, ' ');
}

/** Longer words are found by their parts, and longer numbers are nobody's question. */
function isUseful(word: string): boolean {
  return word.length > 1 && word.length <= (/\d/.test(word) ? 6 : 28);
}

/** A vocabulary whole, and in sections by how its words begin, for a query needs few. */
export function packed(counts: Map<string, number>): { whole: string; sections: string[] } {
  return { whole: packedSection([...counts]), sections: inSections([...counts], ([word]) => [word]).map(packedSection) };
}

/** A section in few bytes, as `unpacked` reads it. */
function packedSection(counts: [word: string, count: number][]): string {
  let before = '';
  const lines = counts.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([word, count]) => {
    const same = sharedStart(before, word);
    const rank = Math.min(Math.floor(Math.log2(count)), 25);
    before = word;
    return same.toString(36) + word.slice(same) + (rank > 0 ? String.fromCharCode(64 + rank) : '');
  });
  return `${lines.join('\n')}\n`;
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
