import { getCollection } from 'astro:content';
import { collectionNames, type CollectionName } from '#src/content/collections.ts';
import { inLocale, isFallback, type Entry } from '#src/content/entries.ts';
import { isWithdrawn, shownAt } from '#src/content/shown.ts';
import { locales, type Locale } from '#src/i18n/locales.ts';
import { pagesOf, type Page } from './addresses.ts';
import { today } from './today.ts';

const files = await Promise.all(
  collectionNames.map(async (name) => [name, await getCollection(name)] as const),
);

/** Whether editors look at it: `npm run dev` says so, and the build never. `DEV` and `MODE` follow the shell, and would let drafts out. */
const isPreview = process.env['HUB_PREVIEW'] !== undefined;

/** Every page of the site, in every language. The one module that loads content. */
export const pages: Page[] = locales.flatMap((locale) => {
  const entries = files.flatMap(([name, entries]): Entry[] => inLocale(name, entries, locale));
  return pagesOf(isPreview ? entries : shownAt(entries, today));
});

/** The pages that lists have: those that are not withdrawn. */
export const listed = pages.filter(({ entry }) => !isWithdrawn(entry.data, today));

const byKey = new Map(pages.map((page) => [keyOf(page.entry.locale, page.entry.collection, page.entry.id, page.year), page]));

function keyOf(locale: Locale, collection: string, id: string, year = ''): string {
  return [locale, collection, id, year].join(' ');
}

/** The page of an entry. Throws if there is none, or readers may not see it: the check has said so before. */
export function getPage<Name extends CollectionName>(locale: Locale, collection: Name, id: string): Page<Name> {
  const page = findPage(locale, collection, id);
  if (!page) throw new Error(`There is no entry content/${collection}/${id}.`);
  // The key holds the name of the collection, so the page is one of it.
  return page as Page<Name>;
}

/** The page of an entry that may not exist or not be shown, such as one that an editor's link names. */
export function findPage(locale: Locale, collection: string, id: string): Page | undefined {
  return byKey.get(keyOf(locale, collection, id));
}

/** The page of an entry that a link or a field names: `/guides/finansiering`. Undefined where the check would say that there is none. */
export function pageNamed(locale: Locale, name: string): Page | undefined {
  const [, collection = '', id = ''] = /^\/([^/]+)\/([^/]+)\/?$/.exec(name) ?? [];
  return findPage(locale, collection, id);
}

/** Every page of a collection in a language that is not withdrawn, in the order of their folders' names. */
export function getPages<Name extends CollectionName>(locale: Locale, collection: Name): Page<Name>[] {
  return listed.filter(
    (page): page is Page<Name> => page.entry.locale === locale && page.entry.collection === collection && !page.year,
  );
}

/** The same page in every language, the page itself among them. */
export function getVersions({ entry, year }: Page): Page[] {
  return locales.flatMap((locale) => byKey.get(keyOf(locale, entry.collection, entry.id, year)) ?? []);
}

/** The page in the languages that its text is written in: what `hreflang` may name. */
export function getTranslations(page: Page): Page[] {
  return getVersions(page).filter(({ entry }) => !isFallback(entry));
}
