import { collections, type CollectionName } from '#src/content/collections.ts';
import { addDays } from './calendar.ts';
import type { Aging } from './life.ts';

/** The facts of an entry that tell how it grows old. */
export interface Facts {
  reviewed: string;
  reviewEvery?: number | undefined;
  validFor?: { to: string } | undefined;
  expiresAt?: string | undefined;
  contacts?: { verified: string }[];
  /** Of a project: when it ended. */
  to?: string | undefined;
  /** Of news: `news` or `event`. */
  kind?: string;
  date?: string;
  ends?: string | undefined;
  /** Of an example: `closed` when it is no more. */
  status?: string;
}

/** What of an entry of a collection grows old. */
export function agingOf(collection: CollectionName, facts: Facts): Aging {
  return {
    reviewed: facts.reviewed,
    reviewEvery: facts.reviewEvery ?? collections[collection].reviewEvery,
    validTo: facts.validFor?.to,
    verified: (facts.contacts ?? []).map(({ verified }) => verified),
    ends: endOf(collection, facts),
    expiresAt: facts.expiresAt,
  };
}

/** When what an entry tells of is over: a project, an event, a company. Laws, regions and terms have no such day. */
function endOf(collection: CollectionName, { to, kind, date, ends, status, reviewed }: Facts): string | undefined {
  if (collection === 'projects') return to;
  if (collection === 'news') return kind === 'event' ? (ends ?? date) : undefined;
  // When it closed is not known, but on the day of the review it had.
  return collection === 'examples' && status === 'closed' ? addDays(reviewed, -1) : undefined;
}
