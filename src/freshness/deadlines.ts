import { addDays, lastDayOf } from './calendar.ts';
import { lifeOf, phaseAt, reviewDue, verificationDue, type Aging, type Reason } from './life.ts';

/** A day that comes, and what has to be done about the entry by it. */
export interface Deadline {
  reason: Exclude<Reason, 'end'>;
  /** The last day that the review, the period or the first of the contacts holds; the first day without a page that is withdrawn. */
  day: string;
}

/** What has to be done about an entry and when, the first first. Nothing, once it has ended or been withdrawn. */
export function deadlinesOf(aging: Aging, day: string): Deadline[] {
  const { state } = phaseAt(lifeOf(aging), day);
  if (state === 'ended' || state === 'expired') return [];
  const last = lastDay(aging);
  return datesOf(aging)
    .filter((deadline) => last === undefined || deadline.reason === 'expiry' || deadline.day <= last)
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

function datesOf(aging: Aging): Deadline[] {
  const { validTo, verified, expiresAt } = aging;
  const [oldest] = verified.toSorted();
  const days = {
    review: reviewDue(aging),
    period: validTo && lastDayOf(validTo),
    contact: oldest && verificationDue(oldest),
    expiry: expiresAt,
  };
  return (['review', 'period', 'contact', 'expiry'] as const).flatMap((reason) => {
    const day = days[reason];
    return day ? [{ reason, day }] : [];
  });
}

/** The last day that there is anything to do about an entry: what ends after it holds for as long as it is needed. */
function lastDay({ ends, expiresAt }: Aging): string | undefined {
  const days = [...(ends ? [lastDayOf(ends)] : []), ...(expiresAt ? [addDays(expiresAt, -1)] : [])];
  return days.toSorted()[0];
}
