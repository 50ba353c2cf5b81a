import { parse } from 'yaml';
import type { EntryFile } from '#scripts/check/content.ts';
import { offsetOf, type Span } from '#scripts/check/points.ts';
import type { Edit } from '#scripts/check/problem.ts';
import { fieldOf, isRecord, itemsOf } from '#scripts/check/values.ts';
import { lineEnd, replacing } from '#scripts/write/edits.ts';
import { contact } from '#src/content/fields.ts';

const names = Object.keys(contact().shape);

/**
 * The edit that gives a field of a contact a value, or takes the field away where that is empty.
 * A field that is not there goes where the order of the table has it. `text` is the file. Undefined where it must be made by hand.
 */
export function partEdit({ head }: EntryFile, text: string, index: number, name: string, value: string): Edit | undefined {
  const item = itemsOf(fieldOf(head.values, 'contacts'))[index];
  const at = (field: string) => head.pointOf(['contacts', index, field]);
  const isThere = (field: string) => isRecord(item) && Object.hasOwn(item, field);
  const isInBraces = text[offsetOf(text, head.pointOf(['contacts', index]))] === '{';
  const written = scalar(value, isInBraces);
  if (isThere(name) && value !== '') return replacing(at(name), written);
  const before = names.slice(0, names.indexOf(name)).findLast(isThere);
  if (before === undefined) return undefined;
  if (isThere(name)) return isInBraces ? replacing(between(at(before), at(name)), '') : wholeLines(text, head.pointOfKey(['contacts', index, name]), at(name), /^ *$/);
  const { endLine = 0, endColumn } = at(before);
  if (isInBraces) return replacing({ line: endLine, column: endColumn ?? 1 }, `, ${name}: ${written}`);
  const indent = ' '.repeat(head.pointOfKey(['contacts', index, before]).column - 1);
  return replacing({ line: endLine + 1, column: 1 }, `${indent}${name}: ${written}${lineEnd(text)}`);
}

/** The edit that takes away a contact of `count`, and the field with the last. Undefined where others stand on its lines. */
export function itemLines({ head }: EntryFile, text: string, index: number, count: number): Edit | undefined {
  const item = head.pointOf(['contacts', index]);
  if (count > 1) return wholeLines(text, item, lastOf(head.pointOf, index, head.values) ?? item, /^ *- +$/);
  return wholeLines(text, head.pointOfKey(['contacts']), lastOf(head.pointOf, index, head.values) ?? item, /^$/);
}

/** The field of a contact that ends last. */
function lastOf(pointOf: EntryFile['head']['pointOf'], index: number, values: unknown): Span | undefined {
  const item = itemsOf(fieldOf(values, 'contacts'))[index];
  const places = Object.keys(isRecord(item) ? item : {}).map((name) => pointOf(['contacts', index, name]));
  return places.toSorted((a, b) => (a.endLine ?? 0) - (b.endLine ?? 0)).at(-1);
}

/** The edit that takes away whole lines, unless more than `lead` stands before what they hold. */
function wholeLines(text: string, first: Span, { endLine = 0 }: Span, lead: RegExp): Edit | undefined {
  const before = (text.split('\n')[first.line - 1] ?? '').slice(0, first.column - 1);
  return lead.test(before) ? { from: { line: first.line, column: 1 }, to: { line: endLine + 1, column: 1 }, text: '' } : undefined;
}

/** From the end of one value to the end of the next. */
function between(before: Span, { line, endLine = line, endColumn = 1 }: Span): Span {
  return { line: before.endLine ?? before.line, column: before.endColumn ?? before.column, endLine, endColumn };
}

/** A text as a value of YAML, in quotes where it would be read as something else. */
function scalar(text: string, isInBraces: boolean): string {
  try {
    const read: unknown = parse(isInBraces ? `{ a: ${text} }` : `a: ${text}`);
    return fieldOf(read, 'a') === text ? text : JSON.stringify(text);
  } catch {
    return JSON.stringify(text);
  }
}
