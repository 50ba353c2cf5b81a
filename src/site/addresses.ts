import { collections, type CollectionName } from '#src/content/collections.ts';
import type { Entry } from '#src/content/entries.ts';
import { originalLocale, type Locale } from '#src/i18n/locales.ts';

/** An entry in a language, with its address. */
export interface Page<Name extends CollectionName = CollectionName> {
  /** Its address without the outer slashes: `en/guides/grants`; empty for the home page of the original language. */
  path: string;
  /** Where on that page it stands, if it has no page of its own. */
  fragment?: string;
  /** The address it had before it was translated. */
  formerPath?: string;
  /** The year it is limited to, for the archive of news. */
  year?: string;
  entry: Entry<Name>;
}

/** The address of a page, from the root of the site: `/en/guides/grants/`. */
export function hrefOf({ path, fragment }: Page): string {
  return (path ? `/${path}/` : '/') + (fragment ? `#${fragment}` : '');
}

/** Every page that entries of one language make. This is the only place that builds a path. */
export function pagesOf(entries: Entry[]): Page[] {
  const sections = new Map(entries.filter(isSection).map((entry) => [entry.id, entry]));
  const pages = entries.map((entry) => pageOf(entry, sections.get(sectionOf(entry))));
  const taken = new Set(pages.map(({ path }) => path));
  for (const page of pages) {
    if (page.formerPath !== undefined && taken.has(page.formerPath)) delete page.formerPath;
  }
  return [...pages, ...yearsOf(pages)];
}

/** The id of the entry of `pages` that lists the collection of an entry. */
export function sectionOf({ collection, id }: Entry): string {
  return collection === 'pages' ? id : (collections[collection].shownOn ?? collection);
}

function isSection(entry: Entry): boolean {
  return entry.collection === 'pages' && entry.id !== 'home';
}

function pageOf(entry: Entry, section: Entry | undefined): Page {
  const above = section && section !== entry ? [section.slug] : [];
  if (collections[entry.collection].shownOn) return { path: pathOf(entry.locale, above), fragment: entry.slug, entry };
  if (entry.id === 'home' && entry.collection === 'pages') return { path: pathOf(entry.locale, []), entry };
  const path = pathOf(entry.locale, [...above, entry.slug]);
  const formerPath = pathOf(entry.locale, [...above, entry.originalSlug]);
  return formerPath === path ? { path, entry } : { path, formerPath, entry };
}

function pathOf(locale: Locale, slugs: string[]): string {
  return [...(locale === originalLocale ? [] : [locale]), ...slugs].join('/');
}

function yearsOf(pages: Page[]): Page[] {
  const list = pages.find(({ entry }) => entry.collection === 'pages' && entry.id === 'news');
  if (!list) return [];
  const years = new Set(pages.filter(isNews).map((page) => page.entry.data.date.slice(0, 4)));
  return [...years].map((year) => ({ path: `${list.path}/${year}`, year, entry: list.entry }));
}

const isNews = (page: Page): page is Page<'news'> => page.entry.collection === 'news';

/** The page, known to be of a collection. Throws if it is of another: then the table of views is wrong. */
export function pageIn<Name extends CollectionName>(collection: Name, page: Page): Page<Name> {
  const isIn = (candidate: Page): candidate is Page<Name> => candidate.entry.collection === collection;
  if (!isIn(page)) throw new Error(`${page.entry.collection}/${page.entry.id} is shown as one of ${collection}.`);
  return page;
}
