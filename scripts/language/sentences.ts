import type { Range } from './passages.ts';

/** A sentence, and where in its text it stands. */
export interface Sentence extends Range {
  text: string;
}

/** Swedish and English abbreviations that are followed by more of the sentence. Those with two points end in one too. */
const abbreviations = [
  ...['kap', 'st', 'mom', 'kl', 'ca', 'nr', 'tel', 'tfn', 'prop', 'dir', 'bet', 'rskr', 'forts', 'resp', 'inkl', 'exkl', 'max', 'min'],
  ...['mr', 'mrs', 'ms', 'dr', 'no', 'vol', 'cf', 'approx', 'ch', 'jan', 'feb', 'aug', 'sept', 'okt', 'oct', 'nov', 'dec'],
];

/** What ends a sentence, with the quotation marks and brackets that close behind it, and a space or the end. */
const ends = /[.!?…]+[”"’'»)\]]*(?=\s|$)/g;

/** The sentences of a text in Swedish or English. A text without any mark is one sentence. */
export function sentencesIn(text: string): Sentence[] {
  const stops = Array.from(text.matchAll(ends))
    .filter(({ index, 0: mark }) => isEnd(text, index, mark))
    .map(({ index, 0: mark }) => index + mark.length);
  return [...stops, text.length].flatMap((to, index): Sentence[] => {
    const from = stops[index - 1] ?? 0;
    const piece = text.slice(Math.min(from, to), to);
    const begins = from + (piece.length - piece.trimStart().length);
    return /[\p{L}\d]/u.test(piece) ? [{ text: piece.trim(), from: begins, to }] : [];
  });
}

/** How far from a mark anything can matter: the longest abbreviation, and some spaces. */
const near = 30;

/** Whether a mark ends a sentence, and not an abbreviation or an initial. */
function isEnd(text: string, index: number, mark: string): boolean {
  const before = text.slice(Math.max(0, index - near), index);
  const after = text.slice(index + mark.length, index + mark.length + near);
  // A small letter goes on with the sentence, whatever stood before it.
  if (/^\s+[(”"]?\p{Ll}/u.test(after)) return false;
  if (!mark.startsWith('.') || mark.length > 1) return true;
  const word = /[\p{L}\d.]+$/u.exec(before)?.[0] ?? '';
  const isShort = /^\p{L}$/u.test(word) || /^\p{L}+(\.\p{L}+)+$/u.test(word);
  return !isShort && !abbreviations.includes(word.toLowerCase());
}
