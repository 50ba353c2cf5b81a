import { collections } from '#src/content/collections.ts';
import { locales, originalLocale, type Locale } from '#src/i18n/locales.ts';
import type { Entry, EntryFile } from './content.ts';
import { fieldOf, textOf } from './values.ts';

/** An address of the site and the entry that it leads to. */
export interface Place {
  /** `/en/guides/grants`; `/ordlista#asf` for what stands on the page of others. */
  path: string;
  entry: Entry;
  /** The file whose slug, or whose folder, the address is made of. */
  file: EntryFile;
}

/** Where every entry stands, in every language. Entries without an original have no address. */
export function placesOf(entries: Entry[]): Place[] {
  return locales.flatMap((locale) => {
    const sections = new Map(entries.filter(isSection).map((entry) => [entry.id, slugIn(entry, locale)]));
    const places = entries.flatMap((entry) => placeOf(entry, locale, sections) ?? []);
    return [...yearsOf(places), ...places];
  });
}

/** The last part of the address of an entry. */
function slugIn(entry: Entry, locale: Locale): string {
  return textOf(fieldOf(fileIn(entry, locale)?.head.values, 'slug')) ?? entry.id;
}

/** The file that a reader of a language gets: the original where nobody has translated it. */
export function fileIn({ original, translations }: Entry, locale: Locale): EntryFile | undefined {
  return translations.find((file) => file.locale === locale) ?? original;
}

function placeOf(entry: Entry, locale: Locale, sections: Map<string, string>): Place | undefined {
  const file = fileIn(entry, locale);
  if (!entry.original || !file) return undefined;
  const language = locale === originalLocale ? [] : [locale];
  return { path: `/${[...language, ...stepsTo(entry, slugIn(entry, locale), sections)].join('/')}`, entry, file };
}

function stepsTo({ collection, id }: Entry, slug: string, sections: Map<string, string>): string[] {
  if (collection === 'pages') return id === 'home' ? [] : [slug];
  const { shownOn } = collections[collection];
  const section = sections.get(shownOn ?? collection) ?? collection;
  return shownOn ? [`${section}#${slug}`] : [section, slug];
}

function isSection({ collection, original }: Entry): boolean {
  return collection === 'pages' && original !== undefined;
}

/** The archive of the news, a page a year. */
function yearsOf(places: Place[]): Place[] {
  const list = places.find(({ entry }) => entry.collection === 'pages' && entry.id === 'news');
  if (!list) return [];
  const news = places.filter(({ entry }) => entry.collection === 'news');
  const years = new Set(news.map(({ entry }) => textOf(fieldOf(entry.original?.head.values, 'date'))?.slice(0, 4) ?? ''));
  return [...years].filter(Boolean).map((year) => ({ ...list, path: `${list.path}/${year}` }));
}
