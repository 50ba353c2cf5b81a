import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from '#scripts/check/stop.ts';
import { locales, nameOfLanguage } from '#src/i18n/locales.ts';
import { writeIndex } from '#src/search/index/write.ts';
import type { Concept } from '#src/search/language/concept.ts';
import { builtPagesIn } from './built-pages.ts';

/**
 * Makes the index of the site that was built in a folder, and gives how many pages the site has. The glossary of the site is a
 * page of it as well; the index takes its place. Throws `Stop` if nothing can be found in a language of the site.
 */
export async function indexSite(site: string): Promise<number> {
  const folder = join(site, 'pagefind');
  const concepts: Concept[] = JSON.parse(readFileSync(join(folder, 'glossary.json'), 'utf8'));
  const pages = builtPagesIn(site);
  const found = await writeIndex(folder, pages, concepts);
  const empty = locales.find((locale) => !found.includes(locale));
  if (empty) throw new Stop('stop.empty-index', { language: nameOfLanguage('sv', empty) });
  return pages.length;
}
