import { collections } from '#src/content/collections.ts';
import { originalLocale } from '#src/i18n/locales.ts';
import { filesOf, type Entry, type EntryFile } from '../content.ts';
import { wrongOrder } from '../dates.ts';
import { misfits } from '../issues.ts';
import { wrongPhones } from '../phones.ts';
import { errorsIn, type Check, type Fault } from '../problem.ts';
import { fieldOf, isRecord } from '../values.ts';
import { isMarkOf } from './unwritten.ts';

/** The fields of an entry can be read and are those of its collection. */
export const frontmatter: Check = ({ entries, texts }) =>
  entries.flatMap((entry) =>
    filesOf(entry).flatMap((file) => errorsIn(file.file, [...faultsIn(entry, file), ...cutOff(file, texts.get(file.file)?.text ?? '')])),
  );

/** Words that YAML takes for a comment, for they stand after a # in a value without quotes. */
function cutOff({ head }: EntryFile, text: string): Fault[] {
  const lines = text.split('\n');
  return ['title', 'lead'].flatMap((field): Fault[] => {
    const at = head.pointOfKey([field]);
    const lost = /^\w+:\s+[^"'|>\s].*?\s#(.*)$/.exec(lines[at.line - 1] ?? '')?.[1]?.trim();
    const isOwn = fieldOf(head.values, field) !== undefined && lost !== undefined && !isMarkOf(lost);
    return isOwn ? [{ rule: 'yaml/comment', at, values: { field, lost } }] : [];
  });
}

function faultsIn({ collection }: Entry, { head, locale }: EntryFile): Fault[] {
  if (head.values === undefined) return head.faults;
  // Nothing between the two lines is no fields yet.
  const fields = { ...head, values: head.values ?? {} };
  if (!isRecord(fields.values)) return [...head.faults, { rule: 'frontmatter/shape', at: head.pointOf([]) }];
  const { original, translation } = collections[collection];
  const found = misfits(locale === originalLocale ? original : translation, fields);
  const facts = locale === originalLocale ? [] : Object.keys(original.shape);
  return [...head.faults, ...found.map((fault) => asFact(fault, facts)), ...wrongOrder(fields), ...wrongPhones(fields)];
}

/** A field that is unknown in a translation but known in the original is a fact in the wrong place. */
function asFact(fault: Fault, facts: string[]): Fault {
  const isFact = fault.rule === 'frontmatter/unknown' && facts.includes(fault.values?.['field'] ?? '');
  return isFact ? { rule: 'frontmatter/fact', at: fault.at, values: { field: fault.values?.['field'] ?? '' } } : fault;
}
