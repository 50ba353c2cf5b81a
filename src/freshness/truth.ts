import { daysBetween } from './calendar.ts';
import { isOver, lifeOf, phaseAt, verificationDue, type Aging } from './life.ts';

/** How true entries are on a day. */
export interface Truth {
  /** How many are to be reviewed now and then. What has ended is not, and neither is what tells of a day that has been. */
  pages: number;
  /** How many of them have nothing that is late: review, period or contact. */
  current: number;
  /** How many days ago half of them were reviewed, or earlier. 0 when there are none. */
  medianDays: number;
  /** How many contacts there are to verify: those of what has neither ended nor been withdrawn. */
  contacts: number;
  /** How many contacts were seen to be right in the last six months. */
  verified: number;
}

/** Counts how true entries are on a day. */
export function truthOf(entries: Aging[], day: string): Truth {
  const alive = entries.map((aging) => ({ aging, phase: phaseAt(lifeOf(aging), day) })).filter(({ phase }) => !isOver(phase));
  const pages = alive.filter(({ aging }) => aging.reviewEvery !== undefined);
  const ages = pages.map(({ aging }) => daysBetween(aging.reviewed, day)).toSorted((a, b) => a - b);
  const contacts = alive.flatMap(({ aging }) => aging.verified);
  return {
    pages: pages.length,
    current: pages.filter(({ phase }) => phase.state !== 'overdue').length,
    medianDays: ages[Math.floor(ages.length / 2)] ?? 0,
    contacts: contacts.length,
    verified: contacts.filter((seen) => day <= verificationDue(seen)).length,
  };
}
