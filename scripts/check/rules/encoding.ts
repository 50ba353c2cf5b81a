import type { Content } from '../content.ts';
import type { Rule } from '../messages.ts';
import { pointsIn, span, start } from '../points.ts';
import { warningsIn, type Check, type Edit, type Fault } from '../problem.ts';
import type { Source } from '../source.ts';

/** Texts are written with letters and ends of lines that everybody's programs share, and with none that nobody sees. */
export const encoding: Check = (content) => {
  const yamlFiles = yamlFilesOf(content);
  return [...content.texts].flatMap(([file, source]) => {
    const fields = yamlFiles.has(file) ? source.text : (/^\s*---[^]*?\n---/.exec(source.text)?.[0] ?? '');
    return warningsIn(file, [...mark(source), ...lineEnds(source), ...strangeLetters(source), ...tabs(fields)]);
  });
};

function yamlFilesOf({ sources, redirects }: Content): Set<string> {
  return new Set([...sources, ...(redirects ? [redirects] : [])].map(({ file }) => file));
}

function mark({ hasMark }: Source): Fault[] {
  return hasMark ? [{ rule: 'encoding/mark', at: start, edits: [] }] : [];
}

/** One repair for the whole file, for every line is like the first. */
function lineEnds({ text }: Source): Fault[] {
  const first = text.indexOf('\r\n');
  if (first === -1) return [];
  const pointAt = pointsIn(text);
  const edit = { from: start, to: pointAt(text.length), text: text.replaceAll('\r\n', '\n') };
  return [{ rule: 'encoding/line-ends', at: pointAt(first), edits: [edit] }];
}

/** Letters that should not be there, and what should. */
interface Kind {
  rule: Rule;
  pattern: RegExp;
  repaired: (found: string) => string;
}

const kinds: Kind[] = [
  { rule: 'encoding/soft-hyphen', pattern: /\u00AD+/g, repaired: () => '' },
  // Joiners within a picture of several are right.
  { rule: 'encoding/zero-width', pattern: /(?:[\u180E\u200B\u200C\u2060\uFEFF]|(?<![\p{Extended_Pictographic}\p{EMod}\uFE0F])\u200D)+/gu, repaired: () => '' },
  { rule: 'encoding/direction', pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/g, repaired: () => '' },
  // A space that keeps a number and its unit on one line is right; between words, where one pastes it, it is not.
  { rule: 'encoding/space', pattern: /[\u00A0\u202F]+(?=[ \t]|\r?\n|$)|(?<=^|[ \t\n])[\u00A0\u202F]+/g, repaired: () => '' },
  { rule: 'encoding/space', pattern: /(?<=[\p{L},;:!?”"])[\u00A0\u202F](?=\p{L})|[\u0085\u1680\u2000-\u200A\u2028\u2029\u205F\u3000]/gu, repaired: () => ' ' },
  { rule: 'encoding/decomposed', pattern: /\p{L}\p{M}+/gu, repaired: (found) => found.normalize('NFC') },
];

/** Marks, spaces and signs that few texts have: without any of them there is nothing to look for. */
const strange = /[\u0085\u00A0\u00AD\u061C\u1680\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]|\p{M}/u;

function strangeLetters({ text }: Source): Fault[] {
  return strange.test(text) ? kinds.flatMap((kind) => lettersIn(text, kind)) : [];
}

/** All letters of a kind in a text, as one fault at the first of them. */
function lettersIn(text: string, { rule, pattern, repaired }: Kind): Fault[] {
  const found = Array.from(text.matchAll(pattern)).filter(([letters]) => repaired(letters) !== letters);
  const [first] = found;
  if (!first) return [];
  const pointAt = pointsIn(text);
  const edits = found.map(({ 0: letters, index }): Edit => {
    return { from: pointAt(index), to: pointAt(index + letters.length), text: repaired(letters) };
  });
  const values = { ...near(text, first.index), code: codeOf(first[0]), letter: repaired(first[0]), count: String(found.length) };
  return [{ rule, at: span(pointAt(first.index), pointAt(first.index + first[0].length)), values, edits }];
}

/** The words around a letter that cannot be seen, so that it can be found. */
function near(text: string, index: number): { near: string } {
  const [before = ''] = /\S{0,15}$/.exec(text.slice(0, index).trimEnd()) ?? [];
  const [after = ''] = /^.[^\s\p{Cf}]{0,15}/su.exec(text.slice(index)) ?? [];
  return { near: `${before}${after}`.replace(/\p{Cf}/gu, '').normalize('NFC') };
}

function codeOf(letters: string): string {
  return `U+${(letters.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Tabs between a field and its value, or in it. Of tabs that begin a line, YAML itself tells. */
function tabs(fields: string): Fault[] {
  return fields.split('\n').flatMap((line, index): Fault[] => {
    const found = /(?<=\S)[ ]*\t[ \t]*/.exec(line);
    if (!found) return [];
    const at = { line: index + 1, column: found.index + 1 };
    const to = { line: at.line, column: at.column + found[0].length };
    const isBetween = /^\s*(- +)*[\w-]+:$/.test(line.slice(0, found.index));
    return [{ rule: 'encoding/tab', at: span(at, to), ...(isBetween ? { edits: [{ from: at, to, text: ' ' }] } : {}) }];
  });
}
