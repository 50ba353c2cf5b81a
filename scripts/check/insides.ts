import type { MdastNode } from 'satteri';
import type { Component, Inside } from '#src/mdx/component.ts';
import { nodesIn, placeOf } from './body.ts';
import type { Element } from './elements.ts';
import type { Rule } from './messages.ts';
import type { Fault } from './problem.ts';

/** What stands among the words of a sentence, by the parser's names. */
const words = ['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link', 'linkReference', 'mdxJsxTextElement'];

const label = words.slice(0, 5);

/** The rule that the inside of a component breaks, if it breaks one. */
const rules: Record<Inside, (inside: MdastNode[]) => Rule | undefined> = {
  nothing: (inside) => (inside.length > 0 ? 'components/inside-nothing' : undefined),
  words: (inside) => emptyOr(inside, inside.every(({ type }) => words.includes(type)), 'components/inside-words'),
  label: (inside) => emptyOr(inside, inside.flatMap(nodesIn).every(isLabel), 'components/inside-label'),
  text: (inside) => emptyOr(inside, true, 'components/inside-empty'),
  caption: (inside) => (isCaption(inside) ? undefined : 'components/inside-caption'),
  steps: (inside) => (isNumbered(inside) ? undefined : 'components/inside-steps'),
  table: (inside) => (isTable(inside) ? undefined : 'components/inside-table'),
  questions: (inside) => (isQuestions(inside) ? undefined : 'components/inside-questions'),
};

/** What is wrong with what stands between the tags of an element. */
export function wrongInside(element: Element, { inside }: Component): Fault[] {
  const rule = rules[inside](element.children.filter(isSomething));
  return rule ? [{ rule, at: placeOf(element), values: { name: element.name ?? '' } }] : [];
}

function isSomething(node: MdastNode): boolean {
  return node.type !== 'text' || node.value.trim() !== '';
}

function emptyOr(inside: MdastNode[], isRight: boolean, rule: Rule): Rule | undefined {
  if (inside.length === 0) return 'components/inside-empty';
  return isRight ? undefined : rule;
}

/** Swedish words are words, in a text of another language. */
function isLabel(node: MdastNode): boolean {
  return label.includes(node.type) || (node.type === 'mdxJsxTextElement' && node.name === 'Sv');
}

function isCaption(inside: MdastNode[]): boolean {
  const isParagraph = inside.length === 1 && inside[0]?.type === 'paragraph';
  return isParagraph || inside.every(({ type }) => words.includes(type));
}

function isNumbered([list, ...rest]: MdastNode[]): boolean {
  return rest.length === 0 && list?.type === 'list' && list.ordered === true;
}

function isTable([table, ...rest]: MdastNode[]): boolean {
  if (rest.length > 0 || table?.type !== 'table') return false;
  return table.children.length > 1 && (table.children[0]?.children.length ?? 0) > 1;
}

/** A list of lists: a paragraph, and under it the questions, of one paragraph each. */
function isQuestions([list, ...rest]: MdastNode[]): boolean {
  if (rest.length > 0 || list?.type !== 'list') return false;
  return list.children.every(({ children: [name, questions, ...more] }) => {
    if (name?.type !== 'paragraph' || questions?.type !== 'list' || more.length > 0) return false;
    return questions.children.every(({ children: [question, ...others] }) => question?.type === 'paragraph' && others.length === 0);
  });
}
