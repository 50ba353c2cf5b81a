import ical, { ICalEventTransparency, type ICalEventData } from 'ical-generator';
import type { Owner } from '#src/content/collection.ts';
import { agingOf } from '#src/freshness/aging.ts';
import { deadlinesOf, type Deadline } from '#src/freshness/deadlines.ts';
import { formatDate } from '#src/i18n/dates.ts';
import { messagesIn } from '#src/i18n/messages.ts';
import { originalLocale } from '#src/i18n/locales.ts';
import { hrefOf, type Page } from './addresses.ts';
import { calendarAddressOf } from './calendar-address.ts';
import { editAddressOf } from './edit-address.ts';
import { owner as hub } from './owner.ts';

const t = messagesIn(originalLocale);

/**
 * The calendar of an owner (RFC 5545), in the language that editors work in: an entry of a whole day for each day by which
 * something has to be done about a page. What has ended, or is never reviewed, has none.
 *
 * They are events and not to-dos, which RFC 5545 has for this, since Outlook and Google show events alone; and they leave
 * the day free. The same page and reason always has the same UID, so that a review moves its entry. DTSTAMP is the day the
 * site is built for and not the clock, so that a build can be made again to the letter.
 */
export function calendarOf(owner: Owner, pages: Page[], day: string): string {
  const own = pages.filter(({ entry, year }) => entry.locale === originalLocale && entry.data.owner === owner && !year);
  const events = own.flatMap((page) => firstsOf(page, day).map((deadline) => eventOf(page, deadline, day)));
  const prodId = { company: new URL(hub.site).host, product: 'reviews', language: originalLocale.toUpperCase() };
  const name = t('calendar.name', { site: t('site.name'), owner: t(`owner.${owner}`) });
  return `${ical({ name, prodId, url: calendarAddressOf(owner), events: events.toSorted(byDay) }).toString()}\r\n`;
}

/** The first deadline of each kind: whoever verifies the oldest contact of a page looks at its others too. */
function firstsOf({ entry: { collection, data } }: Page, day: string): Deadline[] {
  const byReason = Map.groupBy(deadlinesOf(agingOf(collection, data), day), ({ reason }) => reason);
  return [...byReason.values()].flatMap(([first]) => first ?? []);
}

function eventOf(page: Page, { reason, day }: Deadline, today: string): ICalEventData & { start: string; id: string } {
  const { collection, id, data } = page.entry;
  return {
    id: `${reason}-${collection}-${id}@${new URL(hub.site).host}`,
    start: day,
    allDay: true,
    stamp: new Date(today),
    summary: t(`calendar.${reason}`, { title: data.title }),
    description: [...whyOf(page, { reason, day }), t('calendar.edit', { address: editAddressOf(`content/${collection}/${id}/${originalLocale}.mdx`) })].join('\n'),
    url: hub.site + hrefOf(page),
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/** Why something has to be done, and how. */
function whyOf({ entry: { collection, id, data } }: Page, { reason, day }: Deadline): string[] {
  const date = formatDate(originalLocale, day);
  const name = `${collection}/${id}`;
  const among = collection === 'regions' ? `--region ${id}` : name;
  if (reason === 'contact') return [t('calendar.whyContact', { date }), ...contactsIn(data), t('calendar.howContact', { among })];
  if (reason === 'expiry') return [t('calendar.whyExpiry', { date }), t('calendar.howExpiry')];
  const reviewed = formatDate(originalLocale, data.reviewed);
  return [t(reason === 'review' ? 'calendar.whyReview' : 'calendar.whyPeriod', { date, reviewed }), t('calendar.howReview', { name })];
}

/** A line a contact: which it is, and when it was last seen to be right. */
function contactsIn(data: Page['entry']['data']): string[] {
  const contacts = 'contacts' in data ? data.contacts : [];
  return contacts.map(({ role, organisation, verified }) => `– ${t(`role.${role}`)}, ${organisation}: ${verified}`);
}

function byDay(a: { start: string; id: string }, b: { start: string; id: string }): number {
  return `${a.start} ${a.id}` < `${b.start} ${b.id}` ? -1 : 1;
}
