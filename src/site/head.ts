import { isFallback } from '#src/content/entries.ts';
import { originalLocale } from '#src/i18n/locales.ts';
import { messagesIn } from '#src/i18n/messages.ts';
import { hrefOf, sectionOf, type Page } from './addresses.ts';
import { itemOf, type Item } from './items.ts';
import { getPage, getTranslations, getVersions } from './pages.ts';

/** What the head of a page says of it. Addresses are from the root of the site. */
export interface Head {
  title: string;
  description: string;
  canonical: string;
  /** The page in each language it is written in, when there are at least two, and the original for everyone else. */
  alternates: { hreflang: string; href: string }[];
}

/** The head of a page, as data. An untranslated page points search engines at the original. */
export function headOf(page: Page): Head {
  return {
    title: titleOf(page),
    description: page.entry.data.lead,
    canonical: hrefOf(isFallback(page.entry) ? (originalOf(page) ?? page) : page),
    alternates: isFallback(page.entry) ? [] : alternatesOf(page),
  };
}

/** The heading of a page. */
export function headingOf({ entry, year }: Page): string {
  return year ? `${entry.data.title} ${year}` : entry.data.title;
}

/** The pages above a page, from the home page down. */
export function trailOf(page: Page): Pick<Item, 'title' | 'href' | 'lang'>[] {
  const { locale, collection, id } = page.entry;
  const home = { title: messagesIn(locale)('home.title'), href: hrefOf(getPage(locale, 'pages', 'home')) };
  if (collection === 'pages' && !page.year) return [home];
  return [home, itemOf(getPage(locale, 'pages', collection === 'pages' ? id : sectionOf(page.entry)))];
}

function titleOf(page: Page): string {
  const { entry } = page;
  const site = messagesIn(entry.locale)('site.name');
  if (entry.collection === 'pages' && entry.id === 'home') return `${site} – ${entry.data.title}`;
  const section = entry.collection === 'pages' ? [] : [getPage(entry.locale, 'pages', sectionOf(entry)).entry.data.title];
  return [headingOf(page), ...section, site].join(' – ');
}

function originalOf(page: Page): Page | undefined {
  return getVersions(page).find(({ entry }) => entry.locale === originalLocale);
}

function alternatesOf(page: Page): Head['alternates'] {
  const translations = getTranslations(page);
  if (translations.length < 2) return [];
  const original = originalOf(page) ?? page;
  return [
    ...translations.map((version) => ({ hreflang: version.entry.locale, href: hrefOf(version) })),
    { hreflang: 'x-default', href: hrefOf(original) },
  ];
}
