import { isDate } from '#src/content/fields.ts';
import { filesOf, type Content, type Entry, type EntryFile } from '../content.ts';
import { datesAt, isBefore } from '../dates.ts';
import { hidingsOf } from '../hiding.ts';
import { warningsIn, type Check, type Fault } from '../problem.ts';
import { fieldOf, isRecord, itemsOf, textOf } from '../values.ts';
import type { Path, Yaml } from '../yaml.ts';

/** What somebody does to a text or a source is done now: before there were websites, a figure of the year is wrong. */
const ofNow = ['published', 'changed', 'reviewed', 'translated', 'verified', 'read', 'statusAt', 'publishAt', 'expiresAt', 'ends'];

/** What texts tell of may be old, but not so old that the first figure must be wrong. */
const ofThen = ['from', 'to', 'since', 'date'];

const oldest = { now: 2000, then: 1000 };

/** Nobody plans or promises for so many years ahead. */
const ahead = 50;

/** The years are such that they can be right, and a page says that it was published when it was. */
export const years: Check = (content) => [
  ...content.entries.flatMap((entry) => filesOf(entry).flatMap(({ file, head }) => warningsIn(file, unlikely(head, pathsOf(head.values), content)))),
  ...content.entries.flatMap((entry) => (entry.original ? warningsIn(entry.original.file, notYetPublished(entry, entry.original, content)) : [])),
  ...content.sources.flatMap(({ file, yaml }) => warningsIn(file, unlikely(yaml, sourcePaths(yaml.values), content))),
];

function pathsOf(values: unknown): Path[] {
  const contacts = itemsOf(fieldOf(values, 'contacts')).map((_, index) => ['contacts', index, 'verified']);
  const notes = itemsOf(fieldOf(values, 'changes')).map((_, index) => ['changes', index, 'date']);
  return [...[...ofNow, ...ofThen].map((field) => [field]), ...contacts, ...notes];
}

function sourcePaths(values: unknown): Path[] {
  return Object.keys(isRecord(values) ? values : {}).flatMap((id) => [[id, 'read'], [id, 'date']]);
}

function unlikely(yaml: Yaml, paths: Path[], { day }: Content): Fault[] {
  return datesAt(yaml, paths, (field, date) => isUnlikely(field, date, day))
    .map(({ field, value, at }) => ({ rule: 'frontmatter/year', at, values: { field, value, year: value.slice(0, 4) } }));
}

/** Whether the year of a date cannot be what somebody meant, on a day. */
export function isUnlikely(field: string, date: string, day: string): boolean {
  const year = Number(date.slice(0, 4));
  return year < (ofNow.includes(field) ? oldest.now : oldest.then) || year > Number(day.slice(0, 4)) + ahead;
}

/** A page that readers see before the day that it says it was published. */
function notYetPublished(entry: Entry, { head }: EntryFile, { day }: Content): Fault[] {
  const value = textOf(fieldOf(head.values, 'published')) ?? '';
  if (!isBefore(day, value) || !isDate(value) || isUnlikely('published', value, day)) return [];
  const isHeld = hidingsOf(entry).some(({ field, value: from }) => field === 'draft' || (field === 'publishAt' && isBefore(day, from)));
  return isHeld ? [] : [{ rule: 'frontmatter/unpublished', at: head.pointOf(['published']), values: { value } }];
}
