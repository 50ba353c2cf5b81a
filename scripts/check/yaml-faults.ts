import { isCollection, isNode, isScalar, parseDocument, visit, type Document, type ErrorCode, type YAMLParseError } from 'yaml';
import type { Rule } from './messages.ts';
import type { Point } from './points.ts';
import type { Fault } from './problem.ts';
import { blanked } from './unbroken.ts';

/** What an editor most likely did, for each error of the parser. */
const rules: Partial<Record<ErrorCode, Rule>> = {
  BAD_INDENT: 'yaml/indent',
  BAD_SCALAR_START: 'yaml/first-letter',
  BLOCK_AS_IMPLICIT_KEY: 'yaml/colon',
  MULTILINE_IMPLICIT_KEY: 'yaml/field',
  TAB_AS_INDENT: 'yaml/tab',
};

/** For the errors whose code says too little, the beginning of the parser's message. */
const beginnings: [beginning: string, rule: Rule][] = [
  ['Missing closing', 'yaml/quote'],
  ['Flow', 'yaml/bracket'],
  ['Unexpected scalar at node end', 'yaml/after'],
];

type PointAt = (offset: number) => Point;

/** How often a document is read again: as many faults as anybody mends at once, and no longer than an editor can wait. */
const most = { faults: 20, letters: 100_000 };

/**
 * What stands in the way of reading a document, and what is read but not allowed: fields twice, references and tags.
 * Of the parser's own errors only the first is sure. So the field that holds it is left out and the rest read again.
 */
export function faultsIn(document: Document, text: string, pointAt: PointAt): Fault[] {
  const faults: Fault[] = [];
  const rounds = Math.max(1, Math.min(most.faults, Math.floor(most.letters / text.length)));
  for (let [read, rest] = [document, text]; faults.length < rounds; read = parseDocument(rest, { logLevel: 'silent' })) {
    const first = read.errors.find((error) => !isTwice(error));
    if (!first) return [...faults, ...twice(read, rest, pointAt), ...unwanted(read, pointAt)];
    const { rule, offset } = parseFault(first, read, rest);
    faults.push({ rule, at: pointAt(offset) });
    const next = blanked(rest, fieldAt(rest, offset, rule));
    if (next === rest) break;
    rest = next;
  }
  return faults;
}

function isTwice({ code }: YAMLParseError): boolean {
  return code === 'DUPLICATE_KEY';
}

function twice({ errors }: Document, text: string, pointAt: PointAt): Fault[] {
  return errors.filter(isTwice).map(({ pos }) => ({
    rule: 'yaml/duplicate',
    at: pointAt(pos[0]),
    values: { field: /^[^:\n]*/.exec(text.slice(pos[0]))?.[0] ?? '' },
  }));
}

function parseFault(error: YAMLParseError, document: Document, text: string): { rule: Rule; offset: number } {
  const offset = error.pos[0];
  const known = beginnings.find(([beginning]) => error.message.startsWith(beginning));
  const rule = known?.[1] ?? rules[error.code] ?? 'yaml/other';
  const opened = lastOpened(document, offset);
  if (rule === 'yaml/quote' || rule === 'yaml/bracket') return { rule, offset: opened };
  // A quotation that was never closed ends at the first mark of a field below it.
  if (rule === 'yaml/after' && /["']/.test(text[opened] ?? '') && fieldBegins.test(text.slice(opened, offset))) return { rule: 'yaml/quote', offset: opened };
  // A field that is indented too far is read as more of the value before it.
  const [value = ''] = text.slice(offset).split(/:\s/, 1);
  const nextLine = /\n\s*(?=\S)/.exec(value);
  if (rule !== 'yaml/colon' || !nextLine) return { rule, offset };
  return { rule: 'yaml/indent', offset: offset + nextLine.index + nextLine[0].length };
}

/** The end of a line before one that begins a field. */
const fieldBegins = /\n(?=["']?[\p{L}\p{N}_-]+["']?:(?:\s|$))/u;

/** The lines of the field that holds `offset`: from the one that begins it, to the next that begins one. */
function fieldAt(text: string, offset: number, rule: Rule): { from: number; to: number } {
  const before = Array.from(text.slice(0, offset + 1).matchAll(/(?<=^|\n)[^\s#\-\]}]/g), ({ index }) => index);
  // What never ends may have been meant to hold lines that begin anywhere, but hardly fields.
  const next = new RegExp(rule === 'yaml/quote' || rule === 'yaml/bracket' ? fieldBegins : /\n(?=[^\s#\-\]}])/u, 'gu');
  next.lastIndex = offset;
  return { from: before.at(-1) ?? 0, to: next.exec(text)?.index ?? text.length };
}

/** Where the last quotation or bracket before `offset` begins: the one that never ends. */
function lastOpened(document: Document, offset: number): number {
  let opened = 0;
  visit(document, {
    Value(_, node) {
      const opens = isScalar(node) ? node.type?.startsWith('QUOTE') : isCollection(node) && node.flow;
      if (opens && node.range && node.range[0] <= offset) opened = node.range[0];
    },
  });
  return opened;
}

function unwanted(document: Document, pointAt: PointAt): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Alias(_, { range }) {
      faults.push({ rule: 'yaml/alias', at: pointAt(range?.[0] ?? 0) });
    },
    Pair(_, { key }) {
      if (!isScalar(key)) faults.push({ rule: 'yaml/field', at: pointAt(isNode(key) ? (key.range?.[0] ?? 0) : 0) });
    },
    Value(_, { tag, range }) {
      if (tag) faults.push({ rule: 'yaml/tag', at: pointAt(range?.[0] ?? 0), values: { tag } });
    },
  });
  return faults;
}
