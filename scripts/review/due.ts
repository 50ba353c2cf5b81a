import type { Content, Entry } from '#scripts/check/content.ts';
import { hidingOn } from '#scripts/check/hiding.ts';
import { addDays, lastDayOf } from '#src/freshness/calendar.ts';
import { noticeDays, reviewDue } from '#src/freshness/life.ts';
import { factsOf, phaseOf } from './facts.ts';

/** An entry that somebody should review. */
export interface Due {
  name: string;
  isLate: boolean;
  /** The last day that its review, or the period of its rules or amounts, holds. */
  last: string;
}

/** What is to be reviewed by the day of the content or soon after, what has waited longest first. `verify-contacts` takes care of contacts. */
export function dueIn({ entries, day }: Content): Due[] {
  const due = entries.flatMap((entry) => dueOf(entry, day) ?? []);
  return due.toSorted((a, b) => (a.last === b.last ? 0 : a.last < b.last ? -1 : 1));
}

function dueOf(entry: Entry, day: string): Due | undefined {
  const facts = factsOf(entry);
  const isOver = !facts || hidingOn(entry, day) || phaseOf(facts, day).state === 'ended';
  if (isOver) return undefined;
  const { validTo } = facts.aging;
  const [last] = [reviewDue(facts.aging), validTo && lastDayOf(validTo)].filter((one) => one !== undefined).toSorted();
  return last !== undefined && last < addDays(day, noticeDays) ? { name: facts.name, isLate: last < day, last } : undefined;
}
