import type { CollectionEntry } from 'astro:content';
import type { z } from 'astro/zod';
import { originalLocale, type Locale } from '#src/i18n/locales.ts';
import { collections, type CollectionName } from './collections.ts';
import { isStale } from './stale.ts';

/** The words and facts of an entry, the words in one language. */
export type Data<Name extends CollectionName> = z.infer<(typeof collections)[Name]['original']>;

/** One thing, as it is read in one language. */
export interface Entry<Name extends CollectionName = CollectionName> {
  collection: Name;
  /** The name of its folder. */
  id: string;
  /** The language of the reader. */
  locale: Locale;
  /** The language of the text: the original's, where nobody has translated it. */
  contentLocale: Locale;
  /** Whether the original has changed since the translation was made. */
  isStale: boolean;
  slug: string;
  /** The slug it had before it was translated. */
  originalSlug: string;
  data: Data<Name>;
  file: CollectionEntry<Name>;
}

/** Whether the text is shown in another language than the reader's. */
export function isFallback(entry: Entry): boolean {
  return entry.contentLocale !== entry.locale;
}

/** Whether the text is in easy-to-read Swedish. */
export function isEasy({ data }: Entry): boolean {
  return 'easy' in data && data.easy;
}

/**
 * The entries of a collection in a language, from its files: the words of the translation where there is one,
 * the original where there is none, and always the facts of the original.
 */
export function inLocale<Name extends CollectionName>(
  collection: Name,
  files: CollectionEntry<Name>[],
  locale: Locale,
): Entry<Name>[] {
  const byId = new Map(files.map((file) => [file.id, file]));
  return files
    .filter((file) => file.id.endsWith(`/${originalLocale}`))
    .map((original) => {
      const id = original.id.slice(0, -`/${originalLocale}`.length);
      const translation = locale === originalLocale ? undefined : byId.get(`${id}/${locale}`);
      return entryOf(collection, id, locale, original, translation);
    });
}

/** An original without its words: what a translation has not said is left out, and not said in the wrong language. */
function factsOf<Name extends CollectionName>(collection: Name, original: Data<Name>): Data<Name> {
  const words = collections[collection].translation.shape;
  // The words of an entry that a view needs are required in the translation, so what is left out here is optional.
  return Object.fromEntries(Object.entries(original).filter(([field]) => !(field in words))) as Data<Name>;
}

function entryOf<Name extends CollectionName>(
  collection: Name,
  id: string,
  locale: Locale,
  original: CollectionEntry<Name>,
  translation: CollectionEntry<Name> | undefined,
): Entry<Name> {
  // The schema is a union, because Astro has one for both kinds of file. The check proves which kind each file is.
  const facts = original.data as Data<Name>;
  const words = translation?.data as (Partial<Data<Name>> & { translated: string }) | undefined;
  return {
    collection,
    id,
    locale,
    contentLocale: translation ? locale : originalLocale,
    isStale: words !== undefined && isStale(words.translated, facts),
    slug: (words ?? facts).slug ?? id,
    originalSlug: facts.slug ?? id,
    data: { ...(words ? factsOf(collection, facts) : facts), ...words },
    file: translation ?? original,
  };
}
