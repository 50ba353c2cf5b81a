/** A place in a file, counted from 1. Columns count as editors' programs do, in UTF-16 units. */
export interface Point {
  line: number;
  column: number;
}

/** A place with its end, where that is known: the column after the last letter. */
export interface Span extends Point {
  endLine?: number;
  endColumn?: number;
}

/** A span from one place to another. */
export function span(from: Point, to: Point): Span {
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

/** The first place of a file, for what concerns the whole of it. */
export const start: Point = { line: 1, column: 1 };

/** Gives the place of an offset in `text`. */
export function pointsIn(text: string): (offset: number) => Point {
  const lineStarts = startsOf(text);
  return (offset) => {
    const line = lastAtMost(lineStarts, offset);
    return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
  };
}

/** Gives the offset of a place in `text`: what `pointsIn` takes back to the place. */
export function offsetsIn(text: string): (point: Point) => number {
  const lineStarts = startsOf(text);
  return ({ line, column }) => (lineStarts[line - 1] ?? text.length) + column - 1;
}

/** The offset of one place in `text`. */
export function offsetOf(text: string, point: Point): number {
  return offsetsIn(text)(point);
}

/** The offsets at which the lines of a text begin. */
function startsOf(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** The index of the last number in a sorted list that is not above `limit`. */
function lastAtMost(sorted: number[], limit: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
