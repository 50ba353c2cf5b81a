import type { Contact } from '#src/content/fields.ts';
import { addDays } from '#src/freshness/calendar.ts';
import { showingOn, type Showing } from '#src/freshness/episodes.ts';
import { verificationDue } from '#src/freshness/life.ts';
import { formatDate } from '#src/i18n/dates.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { messagesIn } from '#src/i18n/messages.ts';
import { itemOf } from './items.ts';
import { getPage, getPages } from './pages.ts';
import { getSource } from './sources.ts';
import { today } from './today.ts';

/** The bodies that contacts lead to, in the order they come, each with all its contacts. */
export function bodiesOf(locale: Locale, contacts: Contact[]) {
  const t = messagesIn(locale);
  return [...Map.groupBy(contacts, ({ organisation }) => organisation)].map(([id, own]) => ({
    body: itemOf(getPage(locale, 'organisations', id)),
    ways: own.map(({ role, phone, email, website }) => ({ role: t(`role.${role}`), phone, email, website })),
    checks: checksOf(locale, own),
  }));
}

/** All contacts of a body: its own, and those that regions have to it. */
export function contactsTo(locale: Locale, id: string): Contact[] {
  const inRegions = getPages(locale, 'regions').flatMap(({ entry }) => entry.data.contacts);
  return [...getPage(locale, 'organisations', id).entry.data.contacts, ...inRegions.filter(({ organisation }) => organisation === id)];
}

/** When some of the contacts are old. Undefined when there are none. */
export function whenOld(contacts: Contact[]): Showing | undefined {
  const [oldest] = contacts.map(({ verified }) => verified).toSorted();
  return oldest === undefined ? undefined : showingOn(today, { from: addDays(verificationDue(oldest), 1) });
}

/** How the contacts were seen to be right, each way of seeing it once. */
function checksOf(locale: Locale, contacts: Contact[]) {
  const t = messagesIn(locale);
  const groups = Map.groupBy(contacts, ({ verified, verifiedBy, source }) => `${verified} ${verifiedBy} ${source}`);
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const { publisher, url } = getSource(first.source);
    const text = t(`contact.verified.${first.verifiedBy}`, { date: formatDate(locale, first.verified) });
    const when = whenOld(alike);
    return [{ text, source: { title: publisher, href: url }, badges: when ? [{ text: t('contact.old'), when }] : [] }];
  });
}
