import { offsetOf, type Span } from '#scripts/check/points.ts';
import type { Edit } from '#scripts/check/problem.ts';

/** The edit that puts a text where a span is. */
export function replacing({ line, column, endLine = line, endColumn = column }: Span, text: string): Edit {
  return { from: { line, column }, to: { line: endLine, column: endColumn }, text };
}

/** A text with all of its edits, which touch different letters. */
export function edited(text: string, edits: Edit[]): string {
  const places = edits.map(({ from, to, text: piece }) => ({ from: offsetOf(text, from), to: offsetOf(text, to), piece }));
  return places.toSorted((a, b) => b.from - a.from).reduce((all, { from, to, piece }) => all.slice(0, from) + piece + all.slice(to), text);
}

/** What ends the lines of a text. */
export function lineEnd(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
