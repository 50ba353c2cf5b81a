import { vocabulary } from '#src/mdx/props.ts';
import type { Rule } from './messages.ts';
import { offsetOf, pointsIn, span, start } from './points.ts';
import type { Fault } from './problem.ts';

/** The parser's sentences, each with our rule. Named groups become values of it. */
const sentences: [pattern: RegExp, rule: Rule][] = [
  [/^Expected a closing tag for `<(?<tag>[A-Z][^>]*)>`.* before the end of/, 'mdx/unclosed-here'],
  [/^Expected a closing tag for `<(?<tag>[A-Z][^>]*)>`/, 'mdx/unclosed'],
  [/^Expected a closing tag for `<(?<tag>[^>]*)>`/, 'mdx/html'],
  [/^Expected the closing tag `<\/(?<tag>[^>]*)>`/, 'mdx/unclosed-here'],
  [/^Unexpected closing tag `<\/(?<tag>[^>]*)>`, expected corresponding closing tag for `<(?<open>[^>]*)>`/, 'mdx/crossed'],
  [/^Unexpected closing tag `<\/(?<tag>[^>]*)>`/, 'mdx/unopened'],
  [/^Unexpected end of file in expression/, 'mdx/brace'],
  [/^Could not parse expression/, 'mdx/expression'],
];

/** What an editor meant with a `<` that begins no tag, by how the text goes on. */
const angles: [pattern: RegExp, rule: Rule][] = [
  [/^<!--/, 'mdx/comment'],
  [/^<(?<url>https?:[^\s>]+)>/, 'mdx/address'],
  [/^<(?<url>[^\s<>@]+@[^\s<>@]+)>/, 'mdx/address'],
  [/^<\/?(?<tag>[A-Z]\w*)/, 'mdx/tag'],
  [/^</, 'mdx/angle'],
];

/** An error of the parser (`4:1: Expected a closing tag …`), as a fault with a rule of ours. */
export function mdxFault(message: string, text: string): Fault {
  const [, line = '1', column = '1', said = message] = /^(\d+):(\d+): ([^]*)$/.exec(message) ?? [];
  const at = { line: Number(line), column: Number(column) };
  const offset = offsetOf(text, at);
  const slash = withoutSlash(said, text, offset);
  if (slash) return slash;
  const fault = match(sentences, said) ?? match(angles, text.slice(offset));
  if (!fault) return { rule: 'mdx/other', at };
  if (fault.rule !== 'mdx/expression') return { ...fault, at };
  return { ...fault, at: pointsIn(text)(Math.max(0, text.lastIndexOf('{', offset))) };
}

/** The components in which nothing stands. */
const empty = Object.entries(vocabulary).filter(([, { inside }]) => inside === 'nothing').map(([name]) => name);

const withoutEnd = new RegExp(`<(${empty.join('|')})((?:\\s[^<>]*)?)>`, 'g');

/** A component in which nothing stands, and which the parser waits in vain for the end of: it lacks its slash. */
function withoutSlash(said: string, text: string, offset: number): Fault | undefined {
  const waiting = /closing tag for `<(\w+)/.exec(said)?.[1] ?? '';
  // Told at the tag itself, or at one that ends before it: then it is the last of its name before that.
  const tags = Array.from(text.matchAll(withoutEnd)).filter(([tag, name]) => name === waiting && !tag.endsWith('/>'));
  const found = tags.findLast(({ index }) => index <= offset);
  if (!found) return undefined;
  const [tag, name = '', told = ''] = found;
  const pointAt = pointsIn(text);
  const [from, to] = [pointAt(found.index), pointAt(found.index + tag.length)];
  const better = `<${name}${told.trimEnd()} />`;
  return { rule: 'mdx/slash', at: span(from, to), values: { tag: name, better }, edits: [{ from, to, text: better }] };
}

function match(patterns: [RegExp, Rule][], text: string): Fault | undefined {
  for (const [pattern, rule] of patterns) {
    const found = pattern.exec(text);
    if (found) return { rule, at: start, values: { ...found.groups } };
  }
  return undefined;
}

/** Far more than anybody writes between braces. */
const limits = { length: 2000, depth: 100, tags: 20 };

/**
 * The offset of a brace that must not reach the parser: its JavaScript half (oxc in satteri 0.10) takes the process
 * with it where brackets are nested some thousand deep, and needs twice the time for every `<a>` after a brace.
 */
export function tooMuchInBraces(text: string): number | undefined {
  const lastClosing = text.lastIndexOf('}');
  let opened = 0;
  let depth = 0;
  let tags = 0;
  for (let index = 0; index < text.length; index++) {
    const letter = text[index] ?? '';
    if (depth === 0 && letter !== '{') continue;
    if (depth === 0) [opened, tags] = [index, 0];
    if ('{[('.includes(letter)) depth++;
    if ('}])'.includes(letter)) depth--;
    if (letter === '<') tags++;
    const isLong = index - opened > limits.length || tags > limits.tags;
    if (depth > limits.depth || (isLong && opened < lastClosing)) return opened;
  }
  return undefined;
}
