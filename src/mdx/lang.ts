import { isFallback } from '#src/content/entries.ts';
import type { Page } from '#src/site/addresses.ts';

/** The language to mark the site's own words with in the text of a page: the reader's, where the text is in another. */
export function ownLang({ entry }: Page): string | undefined {
  return isFallback(entry) ? entry.locale : undefined;
}
