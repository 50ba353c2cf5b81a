import { lastDayOf } from './calendar.ts';
import { isOver, lastDayNeeded, lifeOf, phaseAt, reviewDue, verificationDue, type Aging, type Reason } from './life.ts';

/** A day that comes, and what has to be done about the entry by it. */
export interface Deadline {
  reason: Exclude<Reason, 'end'>;
  /** The last day that the review, the period or the contact holds; the first day without a page that is withdrawn. */
  day: string;
  /** Which of its contacts it is, counted from 0. */
  contact?: number;
}

/** What has to be done about an entry and when, the first first. Nothing, once it has ended or been withdrawn. */
export function deadlinesOf(aging: Aging, day: string): Deadline[] {
  if (isOver(phaseAt(lifeOf(aging), day))) return [];
  const last = lastDayNeeded(aging);
  return datesOf(aging)
    .filter((deadline) => last === undefined || deadline.reason === 'expiry' || deadline.day <= last)
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

function datesOf(aging: Aging): Deadline[] {
  const { validTo, verified, expiresAt } = aging;
  const review = reviewDue(aging);
  return [
    ...(review ? [{ reason: 'review', day: review } as const] : []),
    ...(validTo ? [{ reason: 'period', day: lastDayOf(validTo) } as const] : []),
    ...verified.map((seen, contact) => ({ reason: 'contact', day: verificationDue(seen), contact }) as const),
    ...(expiresAt ? [{ reason: 'expiry', day: expiresAt } as const] : []),
  ];
}
