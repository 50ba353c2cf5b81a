import type { Entry, EntryFile } from '#scripts/check/content.ts';
import { isBehind } from '#scripts/check/followed.ts';
import { bareNameOf } from '#scripts/check/places.ts';
import { Stop } from '#scripts/check/stop.ts';
import { collections } from '#src/content/collections.ts';
import type { Contact } from '#src/content/fields.ts';
import { agingOf } from '#src/freshness/aging.ts';
import { lifeOf, phaseAt, type Aging, type Phase } from '#src/freshness/life.ts';

/** What of the facts of an entry a review needs. */
export interface Facts {
  /** As commands take it: `guides/bidrag`. */
  name: string;
  title: string;
  reviewed: string;
  aging: Aging;
  contacts: Contact[];
  changes: { date: string; note: string }[];
}

/** The facts of an entry; undefined when they are not as the table has them, of which the check tells. */
export function factsOf(entry: Entry): Facts | undefined {
  const { collection, original } = entry;
  const { data } = collections[collection].original.safeParse(original?.head.values);
  if (!data) return undefined;
  const { title, reviewed, changes } = data;
  const contacts = 'contacts' in data ? data.contacts : [];
  return { name: bareNameOf(entry), title, reviewed, aging: agingOf(collection, data), contacts, changes };
}

/** The folders of the entries of which nobody can say how they stand, for their facts cannot be read. */
export function unreadOf(entries: Entry[]): string[] {
  return entries.filter((entry) => !factsOf(entry)).map(({ folder }) => folder);
}

/** The facts of an entry that the check has found no fault with. */
export function knownFacts(entry: Entry): Facts {
  const facts = factsOf(entry);
  if (!facts) throw new Stop('write.unread', { file: entry.original?.file ?? entry.folder });
  return facts;
}

/** How an entry stands on a day. */
export function phaseOf({ aging }: Facts, day: string): Phase {
  return phaseAt(lifeOf(aging), day);
}

/** The translations of an entry that are older than its original. */
export function behindIn({ original, translations }: Entry): EntryFile[] {
  return original ? translations.filter((file) => isBehind(file, original)) : [];
}
