import type { MdastNode } from 'satteri';
import { locales, type Locale } from '#src/i18n/locales.ts';
import { nodesIn } from '#scripts/check/body.ts';
import { align } from './align.ts';
import type { Foreign, Piece } from './passages.ts';

/** The pieces of text below the fields: paragraphs, headings, the cells of tables, and the titles, captions and alt texts in marks. */
export function blocksIn(nodes: MdastNode[], source: string): Piece[] {
  const foreign = foreignIn(nodes);
  const inside = (type: 'listItem' | 'blockquote') =>
    new Set(nodes.flatMap((node) => (node.type === type ? node.children : [])));
  const [items, quotes] = [inside('listItem'), inside('blockquote')];
  return nodes.flatMap((node): Piece[] => {
    if (node.type === 'mdxJsxFlowElement') return propsIn(node, source);
    if (node.type === 'image' || node.type === 'imageReference') return altOf(node, source);
    if (node.type === 'heading') return [block('heading', node, source, foreign)];
    if (node.type === 'tableCell') return [block('cell', node, source, foreign)];
    if (node.type !== 'paragraph') return [];
    return [block(items.has(node) ? 'item' : quotes.has(node) ? 'quote' : 'paragraph', node, source, foreign)];
  });
}

/** The nodes that are not in the language of the file, with the language that they are in. */
type ForeignNodes = Map<MdastNode, Locale | undefined>;

function foreignIn(nodes: MdastNode[]): ForeignNodes {
  const found: ForeignNodes = new Map();
  for (const node of nodes) {
    if (found.has(node)) continue;
    if (node.type === 'inlineCode') found.set(node, undefined);
    const isElement = node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
    if (isElement && node.name === 'Sv') for (const inner of nodesIn(node)) found.set(inner, 'sv');
  }
  return found;
}

type FlowElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' }>;

/** The props that are read as text. */
const readProps = ['title', 'caption', 'alt'];

/** What a reader reads or hears of the props of a component. That of a document is in the language that is said with it. */
function propsIn(element: FlowElement, source: string): Piece[] {
  const language = propOf(element, 'language');
  return readProps.flatMap((name): Piece[] => {
    const text = propOf(element, name);
    if (text === '') return [];
    const foreign = language === '' ? [] : [{ from: 0, to: text.length, locale: locales.find((locale) => locale === language) }];
    return [prop(text, foreign, element, source, new RegExp(`\\s${name}\\s*=\\s*["']`))];
  });
}

function propOf({ attributes }: FlowElement, name: string): string {
  const value = attributes.find((attribute) => 'name' in attribute && attribute.name === name)?.value;
  return typeof value === 'string' ? value : '';
}

/** The alt text of an image of Markdown. */
function altOf(image: Extract<MdastNode, { type: 'image' | 'imageReference' }>, source: string): Piece[] {
  return image.alt ? [prop(image.alt, [], image, source, /^!\[/)] : [];
}

/** A text that stands in the marks of a node, after what `before` finds there. */
function prop(text: string, foreign: Foreign[], { position }: MdastNode, source: string, before: RegExp): Piece {
  const places = () => {
    const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
    const found = before.exec(source.slice(from, to));
    const begins = found ? from + found.index + found[0].length : from;
    return align(text, source.slice(begins, to)).map((place) => begins + place);
  };
  return { kind: 'prop', field: '', text, foreign, places };
}

function block(kind: Piece['kind'], node: MdastNode, source: string, foreign: ForeignNodes): Piece {
  const inside = nodesIn(node);
  const own: Foreign[] = [];
  let text = '';
  for (const inner of inside) {
    const from = text.length;
    text += textOf(inner);
    if (text.length > from && foreign.has(inner)) own.push({ from, to: text.length, locale: foreign.get(inner) });
  }
  return { kind, field: '', text, foreign: own, places: () => inside.flatMap((inner) => placesOf(inner, source)) };
}

/** The text that a node has of its own. A line that goes on is a space. */
function textOf(node: MdastNode): string {
  if (node.type === 'break') return ' ';
  return node.type === 'text' || node.type === 'inlineCode' ? node.value.replace(/\n/g, ' ') : '';
}

/** Where each letter of that text stands in the file. */
function placesOf(node: MdastNode, source: string): number[] {
  const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  if (node.type === 'break') return [from];
  if (node.type !== 'text' && node.type !== 'inlineCode') return [];
  return align(node.value, source.slice(from, to)).map((place) => from + place);
}
