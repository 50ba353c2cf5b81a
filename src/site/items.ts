import { isFallback } from '#src/content/entries.ts';
import { hrefOf, type Page } from './addresses.ts';

/** What a list shows of a page. */
export interface Item {
  title: string;
  href: string;
  /** The language of title and text, where it is not the reader's. */
  lang?: string | undefined;
  text: string;
}

/** A page as an item of a list. */
export function itemOf(page: Page): Item {
  const { title, lead } = page.entry.data;
  return { title, text: lead, href: hrefOf(page), lang: isFallback(page.entry) ? page.entry.contentLocale : undefined };
}
