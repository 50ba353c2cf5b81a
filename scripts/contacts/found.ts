import type { Content, Entry } from '#scripts/check/content.ts';
import { hint } from '#scripts/check/nearest.ts';
import { Stop } from '#scripts/check/stop.ts';
import { fieldOf, itemsOf } from '#scripts/check/values.ts';
import { titleOf } from '#scripts/review/look.ts';
import { knownOf } from '#scripts/status/known.ts';
import type { Contact } from '#src/content/fields.ts';
import { verificationDue } from '#src/freshness/life.ts';

/** A contact, and where it stands. */
export interface Found {
  entry: Entry;
  /** Its place among the contacts of the entry, and how many there are. */
  index: number;
  count: number;
  contact: Contact;
  /** What the body that answers is called. */
  title: string;
}

/** The contacts of entries, those that were verified longest ago first. Entries whose facts cannot be read have none: the check tells of them. */
export function contactsOf(content: Content, entries: Entry[]): Found[] {
  const found = entries.flatMap((entry): Found[] => {
    const contacts = knownOf(entry, content.day)?.contacts ?? [];
    return contacts.map((contact, index) => ({ entry, index, count: contacts.length, contact, title: titleOf(content, contact.organisation) }));
  });
  return found.toSorted((a, b) => (a.contact.verified === b.contact.verified ? 0 : a.contact.verified < b.contact.verified ? -1 : 1));
}

/** Whether a contact no longer holds on a day. */
export function isLate({ contact }: Found, day: string): boolean {
  return verificationDue(contact.verified) < day;
}

/** What a regional editor looks after: the entry of a region, and the bodies that work there. Throws `Stop` if there is no such region. */
export function entriesInRegion({ entries }: Content, region: string): Entry[] {
  const regions = entries.filter(({ collection, original }) => collection === 'regions' && original).map(({ id }) => id);
  if (!regions.includes(region)) throw new Stop('write.choice', { value: region, option: '--region', allowed: regions.join(', '), ...hint(region, regions) });
  return entries.filter(({ collection, id, original }) =>
    collection === 'regions' ? id === region : collection === 'organisations' && itemsOf(fieldOf(original?.head.values, 'regions')).includes(region),
  );
}

/** The same contact in content that has been read again. Throws `Stop` if somebody has changed it meanwhile. */
export function foundAgain(content: Content, { entry, contact }: Found): Found {
  const same = content.entries.filter(({ folder }) => folder === entry.folder);
  const found = contactsOf(content, same).find((one) => JSON.stringify(one.contact) === JSON.stringify(contact));
  if (!found) throw new Stop('write.changed', { path: entry.original?.file ?? entry.folder });
  return found;
}
