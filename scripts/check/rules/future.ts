import { filesOf, type Content } from '../content.ts';
import { datesAt, isBefore } from '../dates.ts';
import { warningsIn, type Check, type Fault } from '../problem.ts';
import { fieldOf, isRecord, itemsOf } from '../values.ts';
import type { Path, Yaml } from '../yaml.ts';
import { isUnlikely } from './years.ts';

/** What somebody has done was done by the day that the content is looked at: a slip in the year hides that it is late. */
export const future: Check = (content) => [
  ...content.entries.flatMap(filesOf).flatMap(({ file, head }) => warningsIn(file, notYet(head, pathsOf(head.values), content))),
  ...content.sources.flatMap(({ file, yaml }) => warningsIn(file, notYet(yaml, readPaths(yaml.values), content))),
];

/** The fields of an entry that say when something was done. */
function pathsOf(values: unknown): Path[] {
  const contacts = itemsOf(fieldOf(values, 'contacts')).map((_, index) => ['contacts', index, 'verified']);
  const notes = itemsOf(fieldOf(values, 'changes')).map((_, index) => ['changes', index, 'date']);
  return [['changed'], ['reviewed'], ['translated'], ['statusAt'], ...contacts, ...notes];
}

function readPaths(values: unknown): Path[] {
  return Object.keys(isRecord(values) ? values : {}).map((id) => [id, 'read']);
}

function notYet(yaml: Yaml, paths: Path[], { day }: Content): Fault[] {
  const isToCome = (field: string, date: string) => isBefore(day, date) && !isUnlikely(field, date, day);
  return datesAt(yaml, paths, isToCome).map(({ field, value, at }) => ({ rule: 'frontmatter/future', at, values: { field, value } }));
}
