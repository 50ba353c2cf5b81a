import type { Content } from '#scripts/check/content.ts';
import { kindOn } from '#scripts/status/deadlines.ts';
import { knownIn, type Known } from '#scripts/status/known.ts';
import { deadlinesOf } from '#src/freshness/deadlines.ts';

/** An entry that somebody should review. */
export interface Due {
  name: string;
  isLate: boolean;
  /** The last day that its review, or the period of its rules or amounts, holds. */
  last: string;
}

/** What is to be reviewed by the day of the content or soon after, what has waited longest first. `verify-contacts` takes care of contacts. */
export function dueIn(content: Content): Due[] {
  const due = knownIn(content).known.flatMap((known) => dueOf(known, content.day) ?? []);
  return due.toSorted((a, b) => (a.last === b.last ? 0 : a.last < b.last ? -1 : 1));
}

function dueOf({ name, aging }: Known, day: string): Due | undefined {
  const first = deadlinesOf(aging, day).find(({ reason }) => reason === 'review' || reason === 'period');
  if (!first) return undefined;
  const when = kindOn(first.day, day);
  return when === 'overdue' || when === 'due' ? { name, isLate: when === 'overdue', last: first.day } : undefined;
}
