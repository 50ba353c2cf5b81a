import type { Content } from './content.ts';
import type { Point, Span } from './points.ts';
import type { Rule, Values } from './messages.ts';

/** Something in a file that breaks a rule. What it says is made from `rule` and `values`, in the language of the reader. */
export interface Problem extends Span {
  /** The path from the root of the project. */
  file: string;
  severity: 'error' | 'warning';
  rule: Rule;
  values: Values;
  /** What `--fix` does about it, where a program can. */
  edits?: Edit[];
}

/** A piece of a file, and the text to put in its place. */
export interface Edit {
  from: Point;
  to: Point;
  text: string;
}

/** A rule over all of the content: pure, everything read in, every problem out. */
export type Check = (content: Content) => Problem[];

/** Something wrong at a place, in a file that whoever asked for it knows. */
export interface Fault {
  rule: Rule;
  at: Span;
  values?: Values;
  edits?: Edit[];
}

/** What must be put right before the site can be built. */
export function error(file: string, { line, column, endLine, endColumn }: Span, rule: Rule, values: Values = {}): Problem {
  const end = endLine && endColumn ? { endLine, endColumn } : {};
  return { file, line, column, ...end, severity: 'error', rule, values };
}

/** What should be looked at, but stops nothing. */
export function warning(file: string, at: Span, rule: Rule, values: Values = {}): Problem {
  return { ...error(file, at, rule, values), severity: 'warning' };
}

/** The faults of a file, as problems of it. */
export function errorsIn(file: string, faults: Fault[]): Problem[] {
  return faults.map((fault) => withEdits(error(file, fault.at, fault.rule, fault.values), fault.edits));
}

/** The faults of a file that stop nothing. */
export function warningsIn(file: string, faults: Fault[]): Problem[] {
  return faults.map((fault) => withEdits(warning(file, fault.at, fault.rule, fault.values), fault.edits));
}

/** A problem with what a program can do about it. */
export function withEdits(problem: Problem, edits: Edit[] | undefined): Problem {
  return edits ? { ...problem, edits } : problem;
}

/** What puts a text in a place, if its end is known. */
export function exchanged({ line, column, endLine, endColumn }: Span, text: string): Edit[] | undefined {
  if (!endLine || !endColumn) return undefined;
  return [{ from: { line, column }, to: { line: endLine, column: endColumn }, text }];
}

/** By file, line and column. */
export function inOrder(problems: Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
