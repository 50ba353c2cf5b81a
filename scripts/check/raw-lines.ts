import type { Block, Slip } from './raw-text.ts';

/** Lines that were meant as headings: `##Rubrik`. A single # before one word is a hashtag. */
export function headingSlips({ kind, raw, written }: Block): Slip[] {
  if (kind !== 'paragraph') return [];
  const lines = Array.from(raw.matchAll(/^([ \t>]*)(#{2,6})([^\S \t\r\n]*)(?=[^\s#])/gm));
  const title = /^()(#)()(?=\p{Lu}[^#\n]*\s[^#\n]*[^#\n.:!]$)/u.exec(raw);
  return [...lines, ...(title ? [title] : [])].map(({ 0: all, 1: before = '', 2: marks = '', index }): Slip => {
    const from = index + before.length;
    const [rest = ''] = /^.*/.exec(written.slice(index + all.length)) ?? [];
    const to = index + all.length;
    const better = `${marks === '#' ? '##' : marks} `;
    return { rule: 'markdown/heading-space', from, to: to + rest.length, values: { marks, better: better + rest.trimEnd() }, edits: [{ from, to, text: better }] };
  });
}

/** What a line ends with that goes on in the next: “arbetsglädje och\n-stolthet”. */
const goesOn = /(?:,|\b(?:och|eller|samt|and|or))[ \t]*\r?\n$/;

/** Lines that were meant as points of a list: `-punkt`, `1.punkt`. One slip for all of a block. */
export function pointSlips({ kind, isPoint, raw }: Block): Slip[] {
  if (kind !== 'paragraph') return [];
  const lines = Array.from(raw.matchAll(/^([ \t>]*)(-|\d{1,2}[.)])(?=[\p{L}\uFFFC])/gmu))
    .filter(({ index }) => !goesOn.test(raw.slice(Math.max(0, index - 20), index)) && (index > 0 || !isPoint));
  const [first] = lines;
  const isList = isPoint || lines.length > 1;
  if (!first || (first.index > 0 && !isList)) return [];
  const places = lines.map(({ 0: all, index }) => index + all.length);
  const from = first.index + (first[1] ?? '').length;
  const sign = first[2] ?? '';
  const edits = isList ? places.map((place) => ({ from: place, to: place, text: ' ' })) : [];
  return [{ rule: 'markdown/point-space', from, to: from + sign.length, values: { sign, escaped: sign.replace(/[-.)]/, '\\$&') }, edits }];
}
