import type { CollectionName } from '#src/content/collections.ts';
import type { EntryFile } from './content.ts';
import { exchanged, type Edit } from './problem.ts';
import { orderedFields } from './rules/field-order.ts';
import { fieldOf, isRecord } from './values.ts';

/**
 * The edit that gives a field of a file a value, written as YAML: where it stands, or else on lines of its own where the
 * order of the table has it. `text` is the file. Undefined where fields are not written a line each, or it has no value.
 */
export function fieldEdit(collection: CollectionName, file: EntryFile, text: string, name: string, value: string): Edit | undefined {
  const { head } = file;
  if (fieldOf(head.values, name) === null) return undefined;
  if (fieldOf(head.values, name) !== undefined) return exchanged(head.pointOf([name]), value)?.[0];
  return lineEdit(collection, file, text, name, ` ${value}`);
}

/** The edit that puts in a field that is not there. `after` is what follows its colon, on one line or several. */
export function lineEdit(collection: CollectionName, { head, locale }: EntryFile, text: string, name: string, after: string): Edit | undefined {
  const order = orderedFields(collection, { locale });
  const before = order.slice(0, order.indexOf(name)).findLast((other) => isRecord(head.values) && Object.hasOwn(head.values, other));
  if (before === undefined || head.pointOfKey([before]).column !== 1) return undefined;
  const { line, endLine = line, endColumn } = head.pointOf([before]);
  // The value of a field written with | or > ends at the beginning of the next line.
  const at = { line: endColumn === 1 && endLine > line ? endLine : endLine + 1, column: 1 };
  return { from: at, to: at, text: `${name}:${after}\n`.replaceAll('\n', text.includes('\r\n') ? '\r\n' : '\n') };
}
