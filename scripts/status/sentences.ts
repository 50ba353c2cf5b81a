import { say, type Language } from '#scripts/check/messages.ts';
import { counted, readable } from '#scripts/check/print.ts';
import type { Owner } from '#src/content/collection.ts';
import { addDays } from '#src/freshness/calendar.ts';
import type { Truth } from '#src/freshness/truth.ts';
import { calendarAddressOf } from '#src/site/calendar-address.ts';
import { kinds, type Finding, type Kind } from './finding.ts';
import type { Status } from './status.ts';
import { minutesFor, type Work } from './work.ts';

/** Whether there is nothing to do. */
export function isCalm({ owners, unread }: Status): boolean {
  return unread.length === 0 && owners.every(({ findings }) => findings.length === 0);
}

/** Findings by kind, the worst kind first. */
export function sectionsOf(findings: Finding[]): [Kind, Finding[]][] {
  const byKind = Map.groupBy(findings, ({ kind }) => kind);
  return kinds.flatMap((kind): [Kind, Finding[]][] => (byKind.has(kind) ? [[kind, byKind.get(kind) ?? []]] : []));
}

/** Where a finding stands: `content/guides/bidrag/sv.mdx:7`. */
export function placeOf({ file, line }: Finding): string {
  return `${readable(file)}:${line}`;
}

/** Why there is something to do, and what. */
export function sentenceOf({ sentence, values }: Finding, language: Language): string {
  return say(language, sentence, values);
}

/** What kind of things these are, and how many. */
export function headingOf(kind: Kind, count: number, language: Language): string {
  return `${say(language, `status.${kind}`)} (${count})`;
}

/** Who answers for the findings, and how many they are. */
export function ownerLine(owner: Owner, count: number, language: Language): string {
  return `${say(language, `status.owner-${owner}`)}: ${counted(count, 'status.findings', language)}`;
}

/** What it all is: that it is nothing, what could not be read, how much work there is, how true the hub is, and where the calendars are. */
export function summary(status: Status, language: Language): string[] {
  const { unread, now, ahead, truth, owners, day } = status;
  const names = owners.map(({ owner }) => say(language, `status.owner-${owner}`));
  return [
    ...(isCalm(status) ? [say(language, 'status.calm', { list: names.join(', '), day })] : []),
    ...(unread.length > 0 ? [say(language, 'status.unread', { count: String(unread.length), list: unread.map(readable).join(', ') })] : []),
    ...(ahead.minutes > 0 ? workIn(now, ahead, language) : []),
    ...(truth.pages > 0 ? [truthOf(truth, day, language)] : []),
    say(language, 'status.calendars', { list: owners.map(({ owner }) => calendarAddressOf(owner)).join(', ') }),
  ];
}

function workIn(now: Work, ahead: Work, language: Language): string[] {
  const minutes = { review: String(minutesFor.review), contact: String(minutesFor.contact) };
  return [
    say(language, 'status.now', workOf(now, language)),
    say(language, 'status.ahead', workOf(ahead, language)),
    say(language, 'status.estimate', minutes),
  ];
}

function workOf({ reviews, contacts, minutes }: Work, language: Language) {
  return {
    reviews: counted(reviews, 'status.reviews', language),
    contacts: counted(contacts, 'status.contacts', language),
    time: minutes < 60 ? counted(minutes, 'status.minutes', language) : counted(Math.round(minutes / 60), 'status.hours', language),
  };
}

function truthOf({ pages, current, medianDays, contacts, verified }: Truth, day: string, language: Language): string {
  const share = Math.floor((100 * current) / pages);
  const numbers = Object.entries({ pages, current, share, contacts, verified }).map(([name, number]) => [name, String(number)]);
  const values = { ...Object.fromEntries(numbers), median: addDays(day, -medianDays) };
  return [say(language, 'status.truth', values), ...(contacts > 0 ? [say(language, 'status.verified', values)] : [])].join(' ');
}
