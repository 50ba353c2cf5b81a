import GithubSlugger from 'github-slugger';
import { mdxToMdast, type MdastNode } from 'satteri';
import { mdxFault, tooMuchInBraces } from './mdx-faults.ts';
import { pointsIn, span, start, type Span } from './points.ts';
import type { Fault } from './problem.ts';

/** A heading, with the name by which a link can reach it. */
export interface Heading {
  depth: number;
  text: string;
  slug: string;
  at: Span;
}

/** The text of an entry below its fields. */
export interface Body {
  /** Everything in it, each node before its children. */
  nodes: MdastNode[];
  headings: Heading[];
}

/** Reads MDX the way Astro does, or says why it cannot be read. Lines and columns are those of `text`. */
export function readBody(text: string): Body | Fault {
  const brace = tooMuchInBraces(text);
  if (brace !== undefined) return { rule: 'mdx/brace', at: pointsIn(text)(brace) };
  try {
    // Astro has smart punctuation on, and the names of headings are made after it.
    const nodes = nodesIn(mdxToMdast(text, { features: { smartPunctuation: true } }));
    return { nodes, headings: headingsIn(nodes) };
  } catch (thrown) {
    return mdxFault(thrown instanceof Error ? thrown.message : '', text);
  }
}

/** A node and everything in it, in the order of the text. Without recursion: an editor's quotes may be nested deeply. */
export function nodesIn(root: MdastNode): MdastNode[] {
  const nodes: MdastNode[] = [];
  const waiting: MdastNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes.push(node);
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child);
  }
  return nodes;
}

/** What a reader sees or hears of a node. */
export function textIn(root: MdastNode): string {
  const texts = nodesIn(root).map((node) => {
    if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
    return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
  });
  return texts.join('');
}

/** Where a node stands. */
export function placeOf({ position }: MdastNode): Span {
  return position ? span(position.start, position.end) : start;
}

function headingsIn(nodes: MdastNode[]): Heading[] {
  const slugger = new GithubSlugger();
  return nodes
    .filter((node) => node.type === 'heading')
    .map((node) => {
      const text = textIn(node).trim();
      return { depth: node.depth, text, slug: slugger.slug(text), at: placeOf(node) };
    });
}
