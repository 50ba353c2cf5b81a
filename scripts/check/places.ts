import type { Entry as SiteEntry } from '#src/content/entries.ts';
import { locales, type Locale } from '#src/i18n/locales.ts';
import { hrefOf, pagesOf } from '#src/site/addresses.ts';
import type { Entry, EntryFile } from './content.ts';
import { fieldOf, textOf } from './values.ts';

/** An address of the site and the entry that it leads to. */
export interface Place {
  /** `/en/guides/grants`; `/ordlista#asf` for what stands on the page of others. */
  path: string;
  /** The address it had before it was translated. */
  formerPath: string | undefined;
  /** The language of its readers. */
  locale: Locale;
  entry: Entry;
  /** The file whose slug, or whose folder, the address is made of. */
  file: EntryFile;
}

/** Where every entry stands, in every language, as the site itself says. Entries without an original have no address. */
export function placesOf(entries: Entry[]): Place[] {
  return locales.flatMap((locale) => {
    const shown = new Map(entries.flatMap((entry) => shownIn(entry, locale)));
    const places = pagesOf([...shown.keys()]).flatMap((page): (Place & { year?: string | undefined })[] => {
      const found = shown.get(page.entry);
      const formerPath = page.formerPath === undefined ? undefined : `/${page.formerPath}`;
      return found && page.year !== '' ? [{ ...found, path: plain(hrefOf(page)), formerPath, year: page.year }] : [];
    });
    // The years first, for an entry that has the address of one is the one to change.
    return [...places.filter(({ year }) => year), ...places.filter(({ year }) => !year)];
  });
}

/** An entry as links and redirects name it: `/guides/finansiering`. */
export function nameOf({ collection, id }: Pick<Entry, 'collection' | 'id'>): string {
  return `/${collection}/${id}`;
}

/** An entry as commands and folders name it: `guides/finansiering`. */
export function bareNameOf(entry: Pick<Entry, 'collection' | 'id'>): string {
  return nameOf(entry).slice(1);
}

/** What somebody calls an entry, as commands name it: also with slashes around or those of Windows, or as its folder or file. */
export function bareNameIn(text: string): string {
  const path = text.replaceAll('\\', '/').replace(/^(\.?\/)+/, '').replace(/^content\//, '');
  return path.replace(/\/[a-z]{2}\.mdx$/, '').replace(/\/+$/, '');
}

/** An address without the slash at the end of its path. */
export function plain(path: string): string {
  return path.replace(/(?<=[^/])\/(?=$|#)/, '');
}

/** The file that a reader of a language gets: the original where nobody has translated it. */
export function fileIn({ original, translations }: Entry, locale: Locale): EntryFile | undefined {
  return translations.find((file) => file.locale === locale) ?? original;
}

type Shown = [SiteEntry, { entry: Entry; file: EntryFile; locale: Locale }];

/** The entry as the site has it in a language, as far as addresses are made of it. */
function shownIn(entry: Entry, locale: Locale): Shown[] {
  const { collection, id, original } = entry;
  const file = fileIn(entry, locale);
  if (!original || !file) return [];
  const seen = {
    ...{ collection, id, locale, contentLocale: file.locale, isStale: false },
    ...{ slug: slugOf(file, id), originalSlug: slugOf(original, id) },
    data: { date: textOf(fieldOf(original.head.values, 'date')) ?? '' },
  };
  // What is left out, the rest of the fields and the text, no address is made of.
  return [[seen as unknown as SiteEntry, { entry, file, locale }]];
}

/** The last part of the address of an entry. */
function slugOf({ head }: EntryFile, id: string): string {
  return textOf(fieldOf(head.values, 'slug')) ?? id;
}
