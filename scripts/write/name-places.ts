import type { MdastNode } from 'satteri';
import { placeOf } from '#scripts/check/body.ts';
import { literal } from '#scripts/language/forms.ts';
import type { Element } from '#scripts/check/elements.ts';
import { offsetOf, pointsIn, span, type Span } from '#scripts/check/points.ts';

/** Where the name of an entry stands in a link: right after what comes before the address of every link. */
export function nameInLink(node: MdastNode, name: string, text: string): Span | undefined {
  const written = writtenAs(node, text);
  const before = beforeAddress(node, written, text);
  return before !== undefined && written.startsWith(name, before) ? spanIn(node, before, name, text) : undefined;
}

/** Where the value of a prop stands in the opening tag of a component, between its quotes. */
export function valueInElement(element: Element, prop: string, value: string, text: string): Span | undefined {
  const written = writtenAs(element, text);
  const found = new RegExp(`^<[^>]*?\\s${prop}\\s*=\\s*(["'])(?=${literal(value)}\\1)`).exec(written);
  return found ? spanIn(element, found[0].length, value, text) : undefined;
}

function writtenAs(node: MdastNode, text: string): string {
  return text.slice(offsetOf(text, placeOf(node)));
}

/** The place of a piece of text that begins `from` letters into a node. */
function spanIn(node: MdastNode, from: number, piece: string, text: string): Span {
  const pointAt = pointsIn(text);
  const offset = offsetOf(text, placeOf(node)) + from;
  return span(pointAt(offset), pointAt(offset + piece.length));
}

/** How many letters stand before the address: `[words](` of a link, `[label]:` of a definition. */
function beforeAddress(node: MdastNode, written: string, text: string): number | undefined {
  if (node.type === 'definition') return /^\[(?:[^\]\\]|\\.)*\]:\s*<?/s.exec(written)?.[0].length;
  const last = 'children' in node ? node.children.at(-1) : undefined;
  const { endLine: line, endColumn: column } = last ? placeOf(last) : {};
  const words = line && column ? offsetOf(text, { line, column }) - offsetOf(text, placeOf(node)) : 1;
  const [between] = /^\]\(\s*<?/.exec(written.slice(words)) ?? [];
  return between === undefined ? undefined : words + between.length;
}
