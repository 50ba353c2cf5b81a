import { isFallback } from '#src/content/entries.ts';
import type { TimedText } from '#src/freshness/episodes.ts';
import { hrefOf, type Page } from './addresses.ts';
import { badgesOf } from './badges.ts';
import { today } from './today.ts';

/** What a list shows of a page. */
export interface Item {
  title: string;
  href: string;
  /** The language of title and text, where it is not the reader's. */
  lang?: string | undefined;
  text: string;
  /** How it has aged, where it has. */
  badges: TimedText[];
}

/** A page as an item of a list. */
export function itemOf(page: Page): Item {
  const { title, lead } = page.entry.data;
  const lang = isFallback(page.entry) ? page.entry.contentLocale : undefined;
  return { title, text: lead, href: hrefOf(page), lang, badges: badgesOf(page.entry, today) };
}
