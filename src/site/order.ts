import { compareIn } from '#src/i18n/sort.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Page } from './addresses.ts';

/** Pages in the order that their entries say. */
export function inOrder<Item extends Page<'guides'> | Page<'strategy'> | Page<'manual'>>(pages: Item[]): Item[] {
  return pages.toSorted((a, b) => a.entry.data.order - b.entry.data.order);
}

/** Pages in the order of their titles, as the language sorts them. */
export function byTitle<Item extends Page>(pages: Item[], locale: Locale): Item[] {
  const compare = compareIn(locale);
  return pages.toSorted((a, b) => compare(a.entry.data.title, b.entry.data.title));
}

/** News with the newest first. */
export function newestFirst(news: Page<'news'>[]): Page<'news'>[] {
  return news.toSorted((a, b) => b.entry.data.date.localeCompare(a.entry.data.date));
}
