import type { Content } from './content.ts';
import type { Point } from './points.ts';
import type { Rule, Values } from './messages.ts';

/** Something in a file that breaks a rule. What it says is made from `rule` and `values`, in the language of the reader. */
export interface Problem extends Point {
  /** The path from the root of the project. */
  file: string;
  severity: 'error' | 'warning';
  rule: Rule;
  values: Values;
}

/** A rule over all of the content: pure, everything read in, every problem out. */
export type Check = (content: Content) => Problem[];

/** Something wrong at a place, in a file that whoever asked for it knows. */
export interface Fault {
  rule: Rule;
  at: Point;
  values?: Values;
}

/** What must be put right before the site can be built. */
export function error(file: string, at: Point, rule: Rule, values: Values = {}): Problem {
  return { file, line: at.line, column: at.column, severity: 'error', rule, values };
}

/** What should be looked at, but stops nothing. */
export function warning(file: string, at: Point, rule: Rule, values: Values = {}): Problem {
  return { ...error(file, at, rule, values), severity: 'warning' };
}

/** The faults of a file, as problems of it. */
export function errorsIn(file: string, faults: Fault[]): Problem[] {
  return faults.map(({ rule, at, values }) => error(file, at, rule, values));
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
