import { addDays } from '#src/freshness/calendar.ts';
import { deadlinesOf, type Deadline } from '#src/freshness/deadlines.ts';
import { noticeDays } from '#src/freshness/life.ts';
import { reviewLine, verifyLine } from './command-lines.ts';
import type { Finding, Kind } from './finding.ts';
import type { Known } from './known.ts';

/** How many days ahead is told. */
export const horizon = 90;

/** What has to be done about an entry by a day that has passed or comes within 90 days. `titleOf` gives that of an organisation. */
export function deadlineFindings(known: Known, day: string, titleOf: (organisation: string) => string): Finding[] {
  return deadlinesOf(known.aging, day).flatMap((deadline) => {
    const when = kindOn(deadline.day, day);
    if (!when) return [];
    return deadline.reason === 'contact' ? contactFinding(known, deadline, when, titleOf) : ownFinding(known, deadline.reason, deadline.day, when);
  });
}

/** How pressing a deadline is. */
type When = Extract<Kind, 'overdue' | 'due' | 'soon'>;

function ownFinding(known: Known, reason: 'review' | 'period' | 'expiry', last: string, when: When): Finding {
  const field = { review: 'reviewed', period: 'validFor', expiry: 'expiresAt' }[reason];
  const base = { ...placeOf(known, field), day: last, values: { day: last } };
  if (reason === 'expiry') return { ...base, kind: 'ending', sentence: 'status.ends' };
  const kind = reason === 'period' && when === 'soon' ? 'ending' : when;
  return { ...base, kind, work: 'review', sentence: `status.${reason}.${tenseOf(when)}`, command: reviewLine(known.name) };
}

function contactFinding(known: Known, { day: last, contact = 0 }: Deadline, when: When, titleOf: (organisation: string) => string): Finding[] {
  const found = known.contacts[contact];
  if (!found) return [];
  const { role, organisation, verified } = found;
  const values = { organisation: titleOf(organisation), verified, day: last };
  const kind = when === 'overdue' ? 'contact' : when;
  const place = placeOf(known, 'contacts', contact, 'verified');
  return [{ ...place, day: last, kind, work: 'contact', sentence: `status.${role}.${tenseOf(when)}`, values, command: verifyLine(known.name) }];
}

const tenseOf = (when: When) => (when === 'overdue' ? 'late' : 'ahead');

/** How pressing a last day is; undefined when it is far off. */
export function kindOn(last: string, day: string): When | undefined {
  if (last < day) return 'overdue';
  if (last < addDays(day, noticeDays)) return 'due';
  return last <= addDays(day, horizon) ? 'soon' : undefined;
}

/** What every finding of an entry says: whose it is, and where it stands. */
export function placeOf({ owner, name, title, original }: Known, ...path: (string | number)[]): Pick<Finding, 'owner' | 'entry' | 'file' | 'line' | 'title'> {
  return { owner, entry: name, file: original.file, line: original.head.pointOf(path).line, title };
}
