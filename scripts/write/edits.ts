import { mend } from '#scripts/check/fix.ts';
import type { Span } from '#scripts/check/points.ts';
import type { Edit } from '#scripts/check/problem.ts';

/** The edit that puts a text where a span is. */
export function replacing({ line, column, endLine = line, endColumn = column }: Span, text: string): Edit {
  return { from: { line, column }, to: { line: endLine, column: endColumn }, text };
}

/** A text with all of its edits, which touch different letters. */
export function edited(text: string, edits: Edit[]): string {
  return mend(text, [{ edits }]).text;
}

/** What ends the lines of a text. */
export function lineEnd(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
