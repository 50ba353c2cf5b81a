import { offsetOf } from './points.ts';
import type { Fault } from './problem.ts';

interface Range {
  from: number;
  to: number;
}

/** A text without what is broken at a fault: spaces stand in its place, so that all the rest stands where it did. */
export function unbroken(text: string, { rule, at }: Fault): string {
  const from = offsetOf(text, at);
  const ranges = rule === 'mdx/brace' || rule === 'mdx/expression' ? [braces(text, from, rule)] : tags(text, from);
  return ranges.reduce(blanked, text);
}

/** The text of the same length, with spaces for all but the ends of lines. */
export function blanked(text: string, { from, to }: Range): string {
  return text.slice(0, from) + text.slice(from, to).replace(/[^\r\n]/g, ' ') + text.slice(to);
}

/** Where the paragraph or heading that holds `offset` ends. */
function endOfBlock(text: string, offset: number): number {
  const next = /\n(?=[ \t]*(?:\r?\n|#))/.exec(text.slice(offset));
  return next ? offset + next.index : text.length;
}

/** Code that was read to its end is blanked to there; what never ends, to the end of its block. */
function braces(text: string, from: number, rule: 'mdx/brace' | 'mdx/expression'): Range {
  const block = endOfBlock(text, from);
  const closing = closingBrace(text, from);
  return { from, to: closing !== undefined && (rule === 'mdx/expression' || closing < block) ? closing + 1 : block };
}

function closingBrace(text: string, from: number): number | undefined {
  let depth = 0;
  for (let index = from; index < text.length; index++) {
    if (text[index] === '{') depth++;
    if (text[index] === '}' && --depth === 0) return index;
  }
  return undefined;
}

/** The tag at `from`, with the one that it belongs to; of what is no tag, only what was written as one. */
function tags(text: string, from: number): Range[] {
  const block = endOfBlock(text, from);
  const rest = text.slice(from, block);
  const [comment] = /^<!--[^]*?-->/.exec(text.slice(from)) ?? [];
  if (comment) return [{ from, to: from + comment.length }];
  const [tag = '', slash, name] = /^<(\/?)([A-Za-z_$][\w.:-]*|(?=>))[^<>]*>/.exec(rest) ?? [];
  if (tag === '') return [{ from, to: /^<\/?[A-Z]/.test(rest) ? endOfLine(text, from) : from + 1 }];
  const own = { from, to: from + tag.length };
  if (tag.endsWith('/>')) return [own];
  const other = slash ? openingOf(text, name ?? '', from) : closingOf(text, name ?? '', own.to);
  return other ? [own, other] : [own];
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

interface Tag extends Range {
  isClosing: boolean;
}

/** The tags of a name in a text, but for those that close themselves. */
function tagsOf(text: string, name: string): Tag[] {
  return Array.from(text.matchAll(/<(\/?)([\w.:-]*)(?:\s[^<>]*)?>/g))
    .filter(([tag, , found]) => found === name && !tag.endsWith('/>'))
    .map((match) => ({ from: match.index, to: match.index + match[0].length, isClosing: match[1] === '/' }));
}

/** The tag that closes one which ends at `from`. */
function closingOf(text: string, name: string, from: number): Range | undefined {
  let depth = 1;
  return tagsOf(text, name).find((tag) => tag.from >= from && (depth += tag.isClosing ? -1 : 1) === 0);
}

/** The last tag before `from` that nothing has closed. */
function openingOf(text: string, name: string, from: number): Range | undefined {
  const open: Tag[] = [];
  for (const tag of tagsOf(text.slice(0, from), name)) {
    if (tag.isClosing) open.pop();
    else open.push(tag);
  }
  return open.at(-1);
}
