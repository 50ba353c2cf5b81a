import GithubSlugger from 'github-slugger';
import { mdxToMdast, type MdastNode } from 'satteri';
import { mdxFault, tooMuchInBraces } from './mdx-faults.ts';
import { pointsIn, span, start, type Span } from './points.ts';
import type { Fault } from './problem.ts';
import { unbroken } from './unbroken.ts';

/** What leads somewhere: a link, or the two halves of one. */
export type Link = Extract<MdastNode, { type: 'link' | 'linkReference' | 'definition' }>;

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
  /** Whether nothing had to be left out. Of what is missing in a text that is not whole, nobody can say anything. */
  isWhole: boolean;
}

/** A text, read as far as it can be, with why the rest cannot. */
export interface Reading {
  /** Undefined when it cannot be read at all. */
  body: Body | undefined;
  faults: Fault[];
}

/**
 * How much is read of one text, so that none takes more than a second: faults that somebody mends at once, letters in
 * all that is read again, and tags. Far more than anybody writes: the parser's time grows with the square of the tags.
 */
const most = { faults: 20, letters: 3_000_000, tags: 5000, tagsAgain: 10_000 };

/**
 * Reads MDX the way Astro does. Where that stops, it tells of the fault, leaves out what is broken and goes on, so that
 * one fault does not hide the others. Lines and columns are those of `text`.
 */
export function readBody(text: string): Reading {
  const faults: Fault[] = [];
  const again = Math.min(most.letters / text.length, most.tagsAgain / tagsIn(text).length);
  const rounds = Math.max(1, Math.min(most.faults, Math.floor(again)));
  for (let rest = text; faults.length < rounds; ) {
    const nodes = parsed(rest);
    if (Array.isArray(nodes)) return { body: { nodes, headings: headingsIn(nodes), isWhole: faults.length === 0 }, faults };
    faults.push(nodes);
    const next = unbroken(rest, nodes);
    if (next === rest) break;
    rest = next;
  }
  return { body: undefined, faults };
}

function parsed(text: string): MdastNode[] | Fault {
  const brace = tooMuchInBraces(text);
  if (brace !== undefined) return { rule: 'mdx/brace', at: pointsIn(text)(brace) };
  const tag = tagsIn(text)[most.tags];
  if (tag !== undefined) return { rule: 'mdx/other', at: pointsIn(text)(tag) };
  try {
    // Astro has smart punctuation on, and the names of headings are made after it.
    return nodesIn(mdxToMdast(text, { features: { smartPunctuation: true } }));
  } catch (thrown) {
    return mdxFault(thrown instanceof Error ? thrown.message : '', text);
  }
}

/** The offsets of all that may be tags. */
function tagsIn(text: string): number[] {
  return Array.from(text.matchAll(/</g), ({ index }) => index);
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

/** Whether a node leads somewhere. */
export function isLink(node: MdastNode): node is Link {
  return node.type === 'link' || node.type === 'linkReference' || node.type === 'definition';
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
