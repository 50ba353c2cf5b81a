import { placeOf } from '../body.ts';
import { filesOf, type EntryFile } from '../content.ts';
import { isDraft } from '../hiding.ts';
import type { Language } from '../messages.ts';
import { span } from '../points.ts';
import { errorsIn, warningsIn, type Check, type Fault } from '../problem.ts';
import { isRecord } from '../values.ts';
import type { Path } from '../yaml.ts';

/**
 * What stands where something is still to be written, in the language of the editor: `lead: ÄNDRA`, `kind: news # ÄNDRA`,
 * with a number in a list, and `ÄNDRA: …` in a text. `npm run new` and `npm run translate` put it there.
 */
export const marks = { sv: 'ÄNDRA', en: 'CHANGE' } satisfies Record<Language, string>;

const any = Object.values(marks).join('|');
const isMark = new RegExp(`^(${any})( \\d+)?$`);
const inComment = new RegExp(`^(?!\\s*#).*\\s#\\s*(${any})\\s*$`, 'd');
const inText = new RegExp(`^(${any}):`);

/** Nothing is left of what a command wrote for an editor to change. A draft may have it: readers do not see drafts. */
export const unwritten: Check = ({ entries, texts }) =>
  entries.flatMap((entry) => {
    const problemsIn = isDraft(entry) ? warningsIn : errorsIn;
    return filesOf(entry).flatMap((file) => problemsIn(file.file, marksIn(file, texts.get(file.file)?.text ?? '')));
  });

/** Whether a word is the mark of what is still to be written. */
export function isMarkOf(word: string): boolean {
  return isMark.test(word);
}

/** Whether a text is one that a command wrote for an editor to change. */
export function isUnwritten(text: string): boolean {
  return inText.test(text);
}

/** Every place of a file, whose text is given, where something is still to be written. */
export function marksIn({ head, body }: EntryFile, text: string): Fault[] {
  const inValues = markedValues(head.values).map(({ mark, path }): Fault => {
    return { rule: 'unwritten/field', at: head.pointOf(path), values: { mark, field: String(path[0] ?? '') } };
  });
  const inBody = (body?.nodes ?? []).flatMap((node): Fault[] => {
    const mark = node.type === 'text' ? inText.exec(node.value)?.[1] : undefined;
    return mark ? [{ rule: 'unwritten/text', at: placeOf(node), values: { mark } }] : [];
  });
  return [...inValues, ...markedLines(/^(\s*\n)?---([^]*?\n)---/.exec(text)?.[0] ?? ''), ...inBody];
}

/** The values that are nothing but the mark, with a number or without. */
function markedValues(value: unknown, path: Path = []): { mark: string; path: Path }[] {
  const mark = typeof value === 'string' ? isMark.exec(value)?.[1] : undefined;
  if (mark) return [{ mark, path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => markedValues(item, [...path, index]));
  return isRecord(value) ? Object.entries(value).flatMap(([name, field]) => markedValues(field, [...path, name])) : [];
}

/** The lines of fields that end with the mark as a comment. */
function markedLines(head: string): Fault[] {
  const lines = head.split('\n');
  return lines.flatMap((line, index): Fault[] => {
    const found = inComment.exec(line);
    const [from, to] = found?.indices?.[1] ?? [];
    if (from === undefined || to === undefined) return [];
    const at = span({ line: index + 1, column: from + 1 }, { line: index + 1, column: to + 1 });
    return [{ rule: 'unwritten/field', at, values: { mark: found?.[1] ?? '', field: fieldAbove(lines, index) } }];
  });
}

/** The name of the field that a line belongs to. */
function fieldAbove(lines: string[], index: number): string {
  const names = lines.slice(0, index + 1).map((line) => /^(\w+):/.exec(line)?.[1]);
  return names.findLast((name) => name !== undefined) ?? '';
}
