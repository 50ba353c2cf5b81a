import type { MdastNode } from 'satteri';
import { nodesIn } from './body.ts';
import type { EntryFile } from './content.ts';
import type { Rule, Values } from './messages.ts';

/** A paragraph, a heading or a cell of a table, as it is written and as it is read. */
export interface Block {
  kind: 'paragraph' | 'heading' | 'tableCell';
  /** Whether it is what a point of a list says. */
  isPoint: boolean;
  /** Where it begins in the file. */
  offset: number;
  /** As it is written. */
  written: string;
  /** Of the same length: the letters that the reader sees as they are, and `mark` for all that means something. */
  raw: string;
}

/** Markdown that is not read as such, with offsets in its block. */
export interface Slip {
  rule: Rule;
  from: number;
  to: number;
  values: Values;
  edits?: { from: number; to: number; text: string }[];
}

/** What stands for code, links, components, escaped signs and all else that is not shown as it is written. */
export const mark = '\uFFFC';

/** Without any of these no sign is shown that was meant to be something else. A link as it should be is none of them. */
const suspicious = /\*\*|(?<![^\s(])[*_]\p{L}|\]\s+\(|\]\((?![^\s()]*\))|\[[^\]]*\[|^[ \t>]*(?:#|-\S|\d{1,2}[.)]\S)/mu;

/** The blocks of a text in which a sign may be shown that was meant to be something else. */
export function blocksIn({ body }: EntryFile, text: string): Block[] {
  const points = new Set<MdastNode>();
  return (body?.nodes ?? []).flatMap((node): Block[] => {
    if (node.type === 'listItem') for (const child of node.children) points.add(child);
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return [];
    const { from, to } = rangeOf(node);
    const written = text.slice(from, to);
    return suspicious.test(written) ? [{ kind: node.type, isPoint: points.has(node), offset: from, written, raw: rawIn(node, written) }] : [];
  });
}

function rawIn(block: MdastNode, written: string): string {
  const { from: start } = rangeOf(block);
  const escaped = written.replace(/\\[!-/:-@[-`{-~]/g, mark + mark);
  const pieces: string[] = [];
  let end = 0;
  for (const { from, to } of nodesIn(block).flatMap(shownAsWritten).toSorted((a, b) => a.from - b.from)) {
    if (from - start < end) continue;
    pieces.push(mark.repeat(from - start - end), escaped.slice(from - start, to - start));
    end = to - start;
  }
  return pieces.join('') + mark.repeat(written.length - end);
}

/** The texts among the children of a node. The text of a bare address, which begins where its link does, is a link. */
function shownAsWritten(node: MdastNode): Range[] {
  if (!('children' in node)) return [];
  const own = rangeOf(node);
  return node.children.filter(({ type }) => type === 'text').map(rangeOf).filter(({ from }) => node.type !== 'link' || from > own.from);
}

interface Range {
  from: number;
  to: number;
}

function rangeOf({ position }: MdastNode): Range {
  return { from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 };
}
