import { pointsIn, span, start } from './points.ts';
import type { Fault } from './problem.ts';

/** A stretch of a file, as offsets in it. */
interface Stretch {
  from: number;
  to: number;
}

/** Where the two parts of a file stand. Undefined where a part cannot be told from the other. */
export interface Division {
  fields: Stretch | undefined;
  /** Where the text below the fields begins. */
  text: number | undefined;
  faults: Fault[];
}

/** The first line of a file that says something, if it opens the fields: with `---`, or nearly that. */
const opening = /^(?:\s*\n)?([ \t]*(?:[-–—]{2,}|[–—]))(?=[ \t]*\r?\n|[ \t]*$)|^(?:\s*\n)?(---)/;

/** A field, where the line that opens the fields should be. */
const field = /^(?:\s*\n)?(?=\w+:\s)/;

/** The line that ends the fields: Astro takes any that begins with `---`, and others are meant to. */
const closing = /\n(?:---[^\r\n]*|[-–—]{2,}[ \t]*(?=\r?\n|$))/g;

/**
 * Divides a file where Astro does: the fields stand between two lines of `---`, the first of them at the top. Where one
 * of the lines is nearly that, or the first is missing above fields, it is told of, and the fields are read all the same.
 */
export function divisionOf(text: string): Division {
  const [opened = '', line = '', plain] = opening.exec(text) ?? [];
  const [before] = field.exec(text) ?? [];
  const from = opened ? opened.length : before?.length;
  if (from === undefined) return without('frontmatter/absent', 0);
  closing.lastIndex = Math.max(0, from - 1);
  const found = closing.exec(text);
  if (!found) return without(opened ? 'frontmatter/unclosed' : 'frontmatter/absent', undefined);
  const ends = { from: found.index + 1, to: found.index + found[0].length };
  const begins = plain ? [] : unlikeDashes(text, { from: from - line.length, to: from });
  const faults = [...(opened ? begins : [unopened(text, from)]), ...unlikeDashes(text, ends)];
  return { fields: { from, to: ends.from }, text: ends.to, faults };
}

function without(rule: 'frontmatter/absent' | 'frontmatter/unclosed', text: number | undefined): Division {
  return { fields: undefined, text, faults: [{ rule, at: start }] };
}

/** A line that should be `---` and is not. Words in it are left to whoever wrote them. */
function unlikeDashes(text: string, { from, to }: Stretch): Fault[] {
  const line = text.slice(from, to);
  if (line.trimEnd() === '---') return [];
  const pointAt = pointsIn(text);
  const at = span(pointAt(from), pointAt(to));
  const edits = /^[\s–—-]+$/.test(line) ? [{ from: pointAt(from), to: pointAt(to), text: '---' }] : undefined;
  return [{ rule: 'frontmatter/dashes', at, values: { line: line.trim() }, edits }];
}

function unopened(text: string, offset: number): Fault {
  const at = pointsIn(text)(offset);
  return { rule: 'frontmatter/opening', at, edits: [{ from: at, to: at, text: '---\n' }] };
}
