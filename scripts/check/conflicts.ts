import type { Content } from './content.ts';
import { pointsIn, span } from './points.ts';
import type { Fault, Problem } from './problem.ts';

/*
 * Where two people have changed the same lines, Git writes both texts in the file, between lines of its own:
 * <<<<<<< ours, ||||||| what both began from (not always), ======= and >>>>>>> theirs. It writes them from the first
 * column: an example that is indented is no conflict.
 */

const marker = /^(?:([<|>])\1{6}(?: .*)?|={7})(?=\r?$)/gm;

/** A line of Git's, with what stands before it. */
interface Mark {
  sign: string;
  from: number;
  to: number;
}

/** Every conflict in a text, each told of once: at the first of its lines. */
export function conflictsIn(text: string): Fault[] {
  const marks = marksIn(text);
  const pointAt = pointsIn(marks.length > 0 ? text : '');
  return grouped(marks).map((group): Fault => {
    const { from, to } = group[0];
    const signs = group.map(({ sign }) => sign).join('');
    const at = span(pointAt(from), pointAt(to));
    return /^<\|?=>$/.test(signs) ? { rule: 'files/conflict', at } : { rule: 'files/conflict-rest', at, values: { marker: text.slice(from, to) } };
  });
}

/** The text of the same length with spaces for Git's lines, so that what both sides wrote is there to be named. */
export function withoutConflicts(text: string): string {
  return marksIn(text).reduce((rest, { from, to }) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to), text);
}

/** Of a file with a conflict nothing else is said: until it is solved, nobody knows what will stand there. */
export function heldBack(problems: Problem[], { unread }: Content): Problem[] {
  const isConflict = ({ rule }: Problem) => rule === 'files/conflict' || rule === 'files/conflict-rest';
  const files = new Set(unread.filter(isConflict).map(({ file }) => file));
  return files.size === 0 ? problems : problems.filter((problem) => isConflict(problem) || !files.has(problem.file));
}

function marksIn(text: string): Mark[] {
  return Array.from(text.matchAll(marker), ({ 0: line, index }) => ({ sign: line.charAt(0), from: index, to: index + line.length }))
    .filter((mark) => !isUnderline(text, mark));
}

/** Whether seven = underline seven letters, as some write a heading: no trace of Git, and `headings` tells of it. */
function isUnderline(text: string, { sign, from }: Mark): boolean {
  return sign === '=' && /\n\r?\n\S.{5}\S\r?\n$/.test(text.slice(Math.max(0, from - 20), from));
}

/** The lines that belong to the same conflict. One whose beginning or end somebody has taken away is what is left of it. */
function grouped(marks: Mark[]): [Mark, ...Mark[]][] {
  const groups: [Mark, ...Mark[]][] = [];
  for (const mark of marks) {
    const last = groups.at(-1);
    const isNew = !last || mark.sign === '<' || last.at(-1)?.sign === '>';
    if (isNew) groups.push([mark]);
    else last.push(mark);
  }
  return groups;
}
