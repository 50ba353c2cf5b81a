import { isCollection, isNode, isScalar, visit, type Document, type ErrorCode, type YAMLParseError } from 'yaml';
import type { Rule } from './messages.ts';
import type { Point } from './points.ts';
import type { Fault } from './problem.ts';

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

/**
 * What stands in the way of reading a document, and what is read but not allowed: fields twice, references and tags.
 * Of the parser's own errors only the first, for the others follow from it.
 */
export function faultsIn(document: Document, text: string, pointAt: PointAt): Fault[] {
  const isTwice = ({ code }: YAMLParseError) => code === 'DUPLICATE_KEY';
  const twice = document.errors.filter(isTwice).map(({ pos }) => ({
    rule: 'yaml/duplicate' as const,
    at: pointAt(pos[0]),
    values: { field: /^[^:\n]*/.exec(text.slice(pos[0]))?.[0] ?? '' },
  }));
  const first = document.errors.find((error) => !isTwice(error));
  return first ? [...twice, parseFault(first, document, text, pointAt)] : [...twice, ...unwanted(document, pointAt)];
}

function parseFault(error: YAMLParseError, document: Document, text: string, pointAt: PointAt): Fault {
  const offset = error.pos[0];
  const known = beginnings.find(([beginning]) => error.message.startsWith(beginning));
  const rule = known?.[1] ?? rules[error.code] ?? 'yaml/other';
  if (rule === 'yaml/quote' || rule === 'yaml/bracket') return { rule, at: pointAt(lastOpened(document, offset)) };
  // A field that is indented too far is read as more of the value before it.
  const [value = ''] = text.slice(offset).split(/:\s/, 1);
  const nextLine = /\n\s*(?=\S)/.exec(value);
  if (rule !== 'yaml/colon' || !nextLine) return { rule, at: pointAt(offset) };
  return { rule: 'yaml/indent', at: pointAt(offset + nextLine.index + nextLine[0].length) };
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
