import type { Content, Entry, EntryFile } from '#scripts/check/content.ts';
import { hidingOn, isSeen } from '#scripts/check/hiding.ts';
import { bareNameOf } from '#scripts/check/places.ts';
import type { Owner } from '#src/content/collection.ts';
import { collections } from '#src/content/collections.ts';
import type { Contact } from '#src/content/fields.ts';
import { agingOf } from '#src/freshness/aging.ts';
import type { Aging } from '#src/freshness/life.ts';

/** An entry whose facts can be read. */
export interface Known {
  entry: Entry;
  original: EntryFile;
  /** As commands take it: `guides/bidrag`. */
  name: string;
  title: string;
  owner: Owner;
  reviewed: string;
  aging: Aging;
  contacts: Contact[];
  /** What readers are told of changes, as it is written. */
  changes: { date: string; note: string }[];
  /** Whether readers see it on the day. */
  isSeen: boolean;
}

/**
 * What is looked after on the day of the content: all that readers see or will see, and the manual, which its editors rely on.
 * Drafts and what has been withdrawn grow no older. `unread` are the folders of the entries whose facts cannot be read.
 */
export function knownIn({ entries, day }: Pick<Content, 'entries' | 'day'>): { known: Known[]; unread: string[] } {
  const read = entries.map((entry) => ({ entry, known: knownOf(entry, day) }));
  return {
    known: read.flatMap(({ known }) => known ?? []).filter(({ entry }) => isKept(entry, day)),
    unread: read.flatMap(({ entry, known }) => (known ? [] : entry.folder)),
  };
}

function isKept(entry: Entry, day: string): boolean {
  const hidden = hidingOn(entry, day)?.field;
  return hidden === undefined || hidden === 'publishAt';
}

/** What is known of an entry on a day; undefined when its facts are not as the table has them, of which the check tells. */
export function knownOf(entry: Entry, day: string): Known | undefined {
  const { collection, original } = entry;
  const { data } = collections[collection].original.safeParse(original?.head.values);
  if (!original || !data) return undefined;
  return {
    ...{ entry, original, name: bareNameOf(entry) },
    ...{ title: data.title, owner: data.owner, reviewed: data.reviewed, aging: agingOf(collection, data) },
    contacts: 'contacts' in data ? data.contacts : [],
    changes: data.changes,
    isSeen: isSeen(entry, day),
  };
}
