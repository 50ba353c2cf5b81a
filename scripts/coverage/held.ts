import { filesOf, type Content, type Entry, type EntryFile } from '#scripts/check/content.ts';
import { hidingOn, replacementOn } from '#scripts/check/hiding.ts';
import { bareNameOf } from '#scripts/check/places.ts';
import { fieldOf, itemsOf } from '#scripts/check/values.ts';
import { wordsIn } from '#scripts/language/lix.ts';
import { passagesIn } from '#scripts/language/passages.ts';
import { audiences, collections } from '#src/content/collections.ts';
import type { Contact } from '#src/content/fields.ts';
import { isForEditors } from '#src/content/shown.ts';
import type { Locale } from '#src/i18n/locales.ts';

/** Whom a guide is written for. */
export type Audience = (typeof audiences)[number];

/** An entry that readers see, with what of it can be counted. Facts that its collection does not have are empty. */
export interface Held {
  entry: Entry;
  original: EntryFile;
  /** As commands take it: `guides/bidrag`. */
  name: string;
  title: string;
  /** The words that are read in each language it is written in, those of title and lead too. */
  words: Partial<Record<Locale, number>>;
  sources: string[];
  regions: string[];
  support: string[];
  contacts: Contact[];
  audience: Audience[];
  /** Of a region: the code of its county. */
  code: string | undefined;
}

/** What the hub holds for its readers, and the names of what is not counted among it. */
export interface Holding {
  held: Held[];
  /** What readers do not see on the day, or what something has taken the place of. */
  hidden: string[];
  /** What cannot be read to its end, so that nobody knows what it holds. */
  unread: string[];
}

/** What the hub holds on the day of the content. The manual and its page are for editors, and are not counted. */
export function holdingOf(content: Content): Holding {
  const entries = content.entries.filter((entry) => !isForEditors(entry));
  const isHidden = (entry: Entry) => Boolean(hidingOn(entry, content.day) ?? replacementOn(entry, content.day));
  const shown = entries.filter((entry) => !isHidden(entry)).map((entry) => ({ name: bareNameOf(entry), held: heldOf(content, entry) }));
  return {
    held: shown.flatMap(({ held }) => held ?? []),
    hidden: entries.filter(isHidden).map(bareNameOf),
    unread: shown.flatMap(({ name, held }) => (held ? [] : name)),
  };
}

function heldOf(content: Content, entry: Entry): Held | undefined {
  const { original } = entry;
  const { data } = collections[entry.collection].original.safeParse(original?.head.values);
  const files = filesOf(entry);
  if (!original || !data || files.some(({ head, body }) => head.values === undefined || !body?.isWhole)) return undefined;
  return {
    ...{ entry, original, name: bareNameOf(entry), title: data.title, sources: data.sources },
    words: Object.fromEntries(files.map((file) => [file.locale, wordsOf(content, entry, file)])),
    regions: 'regions' in data ? data.regions : [],
    support: 'support' in data ? data.support : [],
    contacts: 'contacts' in data ? data.contacts : [],
    audience: audiences.filter((one) => itemsOf(fieldOf(original.head.values, 'audience')).includes(one)),
    code: 'code' in data ? data.code : undefined,
  };
}

function wordsOf(content: Content, entry: Entry, file: EntryFile): number {
  return passagesIn(content, entry, file).flatMap(({ text }) => wordsIn(text)).length;
}
