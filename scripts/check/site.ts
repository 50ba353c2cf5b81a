import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locales, type Locale } from '#src/i18n/locales.ts';
import { needed } from '#src/site/needed.ts';
import { owner } from '#src/site/owner.ts';
import { isRecord } from './values.ts';

/** What the check needs to know of the site that shows the content. */
export interface Site {
  /** The components that an editor may write. */
  components: string[];
  /** The headings that the text of a region has, in order, as far as the messages of the site hold them. */
  regionHeadings: Partial<Record<Locale, string[]>>;
  /** The entries that the code of the site names: `pages/home`. */
  needed: string[];
  /** Where it stands: `https://exempel.se`. */
  address: string;
}

const regionKeys = ['region.work', 'region.plan'];

const ownRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Reads the site in the folder `root`. Throws if it has no `src/mdx` or no messages. */
export function readSite(root: string = ownRoot): Site {
  const files = readdirSync(join(root, 'src/mdx')).filter((file) => file.endsWith('.astro'));
  const components = files.map((file) => file.slice(0, -'.astro'.length));
  const headings = locales.map((locale) => [locale, regionHeadings(root, locale)] as const);
  return { components, regionHeadings: Object.fromEntries(headings), needed, address: owner.site };
}

function regionHeadings(root: string, locale: Locale): string[] | undefined {
  const messages: unknown = JSON.parse(readFileSync(join(root, `src/i18n/${locale}.json`), 'utf8'));
  const texts = regionKeys.map((key) => (isRecord(messages) ? messages[key] : undefined));
  return texts.every((text) => typeof text === 'string') ? texts : undefined;
}
