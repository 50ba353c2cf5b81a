import type { Content } from '#scripts/check/content.ts';
import { say, type Language } from '#scripts/check/messages.ts';
import { placesOf } from '#scripts/check/places.ts';
import { waysOf } from '#scripts/review/show.ts';
import { owner } from '#src/site/owner.ts';
import { contactsOf, type Found } from './found.ts';

/** A mail to a body that asks whether what the hub says of how to reach it is right. */
export interface Mail {
  /** Its address, the registry's before others; undefined when none is known. */
  to: string | undefined;
  body: string;
  subject: string;
  text: string;
}

/** The roles that answer for others, the first to ask first. */
const askedFirst = ['registry', 'switchboard', 'office', 'adviser'];

/** A mail for each body among the contacts, about all of them that are its. */
export function mailsFor(content: Content, contacts: Found[], language: Language): Mail[] {
  const all = contactsOf(content, content.entries);
  return [...Map.groupBy(contacts, ({ contact }) => contact.organisation)].flatMap(([id, own]): Mail[] => {
    const [first] = own;
    if (!first) return [];
    const body = first.title;
    const known = all.filter(({ contact }) => contact.organisation === id && contact.email !== undefined);
    const [asked] = known.toSorted((a, b) => askedFirst.indexOf(a.contact.role) - askedFirst.indexOf(b.contact.role));
    return [{ to: asked?.contact.email, body, subject: say(language, 'verify.mail-subject', { body }), text: textFor(content, own, body, language) }];
  });
}

function textFor(content: Content, own: Found[], body: string, language: Language): string {
  const lines = own.map(({ contact }) => {
    const role = say(language, `verify.role-${contact.role}`);
    return `- ${role}: ${waysOf(contact)} (${say(language, 'verify.mail-verified', { verified: contact.verified })})`;
  });
  const places = placesOf(content.entries).filter(({ entry, locale }) => locale === language && own.some((found) => found.entry === entry));
  const pages = places.map(({ path }) => `${owner.site}${path}/`).join('\n');
  return say(language, 'verify.mail', { body, lines: lines.join('\n'), pages, name: owner.name, email: owner.email, site: owner.site });
}

/** A mail for a person to read and copy, and the address that opens it in their program for mail. */
export function shownMail({ to, body, subject, text }: Mail, language: Language): string {
  const head = [say(language, to === undefined ? 'verify.mail-nobody' : 'verify.mail-to', { to: to ?? '', body }), say(language, 'verify.mail-head', { subject })];
  return [...head, '', text, '', ...(to === undefined ? [] : [mailto(to, subject, text), ''])].join('\n');
}

/** The address of a mail that is written already (RFC 6068). */
export function mailto(to: string, subject: string, text: string): string {
  const encoded = (value: string) => encodeURIComponent(value).replaceAll("'", '%27');
  return `mailto:${encoded(to).replace('%40', '@')}?subject=${encoded(subject)}&body=${encoded(text.replaceAll('\n', '\r\n'))}`;
}
