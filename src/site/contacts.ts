import type { Contact } from '#src/content/fields.ts';
import { formatDate } from '#src/i18n/dates.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { messagesIn } from '#src/i18n/messages.ts';
import { itemOf } from './items.ts';
import { getPage, getPages } from './pages.ts';
import { getSource } from './sources.ts';

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

/** How the contacts were seen to be right, each way of seeing it once. */
function checksOf(locale: Locale, contacts: Contact[]) {
  const t = messagesIn(locale);
  const alike = Map.groupBy(contacts, ({ verified, verifiedBy, source }) => `${verified} ${verifiedBy} ${source}`);
  return [...alike.values()].flatMap(([first]) => {
    if (!first) return [];
    const { publisher, url } = getSource(first.source);
    const text = t(`contact.verified.${first.verifiedBy}`, { date: formatDate(locale, first.verified) });
    return [{ text, source: { title: publisher, href: url } }];
  });
}
