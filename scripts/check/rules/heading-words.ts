import type { MdastNode } from 'satteri';
import { isLink, nodesIn, placeOf, textIn } from '../body.ts';
import { filesOf, type EntryFile } from '../content.ts';
import { pointsIn, type Point } from '../points.ts';
import { warningsIn, type Check, type Edit, type Fault } from '../problem.ts';
import { fieldOf } from '../values.ts';

/** Headings and titles are plain words: nothing but a question mark ends them, and nothing in them stands out. */
export const headingWords: Check = ({ entries, texts }) =>
  entries.flatMap(filesOf).flatMap((file) => {
    const source = texts.get(file.file)?.text ?? '';
    // Without fields that can be read, lines of them may look like headings.
    const nodes = file.head.values === undefined ? [] : (file.body?.nodes ?? []);
    const headings = nodes.filter((node) => node.type === 'heading');
    return warningsIn(file.file, [...titleFaults(file, source), ...headings.flatMap((heading) => headingFaults(heading, source))]);
  });

function titleFaults({ head }: EntryFile, source: string): Fault[] {
  const title = fieldOf(head.values, 'title');
  if (typeof title !== 'string') return [];
  const at = head.pointOf(['title']);
  const line = source.split('\n')[at.line - 1] ?? '';
  const end = at.endLine === at.line ? /["']?$/.exec(line.slice(0, (at.endColumn ?? 1) - 1))?.index : undefined;
  const point = end === undefined ? undefined : { line: at.line, column: end + 1 };
  const isThere = point && line.slice(0, end).endsWith(title.slice(-1));
  const mark = markAt(title);
  return [
    ...(mark ? [{ rule: 'titles/punctuation' as const, at, values: { text: title, mark }, edits: isThere ? [without(point, 1)] : undefined }] : []),
    ...(isShouted(title) ? [{ rule: 'titles/capitals' as const, at, values: { text: title } }] : []),
  ];
}

/** Removes so many letters before a place on a line. */
function without(to: Point, letters: number): Edit {
  return { from: { line: to.line, column: to.column - letters }, to, text: '' };
}

function headingFaults(heading: MdastNode, source: string): Fault[] {
  const at = placeOf(heading);
  const text = textIn(heading).trim();
  const inside = nodesIn(heading).slice(1);
  return [
    ...wrongEnd(heading, text, source),
    ...(isShouted(text) ? [{ rule: 'headings/capitals' as const, at, values: { text } }] : []),
    ...inside.filter(({ type }) => type === 'strong' || type === 'emphasis').map((node) => emphasis(node, text, source)),
    ...inside.filter(isLink).map((node) => ({ rule: 'headings/link' as const, at: placeOf(node), values: { text: textIn(node) } })),
  ];
}

/** The marks at the end of a heading: those that close it (`## Så här ##`), and otherwise those of a sentence. */
function wrongEnd({ position }: MdastNode, text: string, source: string): Fault[] {
  if (!position) return [];
  const [from, to] = [position.start.offset ?? 0, position.end.offset ?? 0];
  const [closing] = /(?<=^#.*)[ \t]+#+[ \t]*$/.exec(source.slice(from, to)) ?? [];
  const mark = markAt(text);
  if (!closing && !mark) return [];
  const pointAt = pointsIn(source);
  if (closing) {
    const edits = [{ from: pointAt(to - closing.length), to: pointAt(to), text: '' }];
    return [{ rule: 'headings/closing', at: pointAt(to - closing.trimStart().length), values: { text }, edits }];
  }
  if (!mark) return [];
  const isThere = source.slice(from, to).endsWith(mark);
  return [{ rule: 'headings/punctuation', at: pointAt(from), values: { text, mark }, edits: isThere ? [without(pointAt(to), 1)] : undefined }];
}

function emphasis(node: MdastNode, text: string, source: string): Fault {
  const { start, end } = node.position ?? {};
  const marks = node.type === 'strong' ? 2 : 1;
  const pointAt = pointsIn(source);
  const edits =
    start?.offset !== undefined && end?.offset !== undefined
      ? [without(pointAt(start.offset + marks), marks), without(pointAt(end.offset), marks)]
      : undefined;
  return { rule: 'headings/emphasis', at: placeOf(node), values: { text }, edits };
}

/** What ends with a full stop as a word and not as a sentence. */
const abbreviations = /(?:^|[\s(])(?:m\.\s?m|m\.\s?fl|bl\.\s?a|t\.\s?ex|o\.\s?d|osv|dvs|etc|e\.g|i\.e|inc|ltd|co)\.$/i;

/** The mark of a sentence at the end of a text. */
function markAt(text: string): string | undefined {
  const [mark] = /(?<=[^\s.,:;])[.,:;]$/.exec(text) ?? [];
  return abbreviations.test(text) ? undefined : mark;
}

/** Whether a text is in capitals throughout, and is more than a short name such as LOU. */
function isShouted(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  const isLong = words.some(({ length }) => length > 6) || (words.length > 2 && words.join('').length > 8);
  return isLong && text === text.toUpperCase();
}
