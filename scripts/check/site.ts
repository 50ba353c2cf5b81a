import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locales, type Locale } from '#src/i18n/locales.ts';
import { needed } from '#src/site/needed.ts';
import { owner } from '#src/site/owner.ts';
import type { MessageFile } from './rules/site-messages.ts';
import { readSource } from './source.ts';
import { isRecord } from './values.ts';

/** What the check needs to know of the site that shows the content. */
export interface Site {
  /** The headings that the text of a region has, in order, as far as the messages of the site hold them. */
  regionHeadings: Partial<Record<Locale, string[]>>;
  /** The entries that the code of the site names: `pages/home`. */
  needed: string[];
  /** Where it stands: `https://exempel.se`. */
  address: string;
  /** Its own texts, a file a language. */
  messages: MessageFile[];
}

const regionKeys = ['region.work', 'region.plan'];

/** The folder of the project. */
export const project = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Reads the site in the folder `root`. */
export function readSite(root: string = project): Site {
  const messages = messageFiles(root);
  const headings = messages.map(({ locale, source }) => [locale, regionHeadings(source.text)] as const);
  return { regionHeadings: Object.fromEntries(headings), needed, address: owner.site, messages };
}

/** The site for the content of a folder: that of another project need not have all that this site names. */
export function siteOf(root: string): Site {
  return root === project ? readSite() : { ...readSite(), needed: [], messages: [] };
}

/** The texts of the site itself in the folder `root`. One that is not there cannot be opened: the check says so. */
export function messageFiles(root: string): MessageFile[] {
  return locales.map((locale) => {
    const file = `src/i18n/${locale}.json`;
    return { file, locale, source: readSource(root, file) };
  });
}

function regionHeadings(text: string): string[] | undefined {
  const messages = parsed(text);
  const texts = regionKeys.map((key) => (isRecord(messages) ? messages[key] : undefined));
  return texts.every((text) => typeof text === 'string') ? texts : undefined;
}

/** JSON, or undefined where it is none: `siteMessages` says so. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
