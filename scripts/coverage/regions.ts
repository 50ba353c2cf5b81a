import { textIn } from '#scripts/check/body.ts';
import type { Content, EntryFile } from '#scripts/check/content.ts';
import type { Site } from '#scripts/check/site.ts';
import { verificationDue } from '#src/freshness/life.ts';
import { originalLocale, type Locale } from '#src/i18n/locales.ts';
import type { Held } from './held.ts';

/** The collections whose entries name the counties that they are about. */
export const regional = ['projects', 'examples', 'news', 'organisations'] as const;

/** What the hub holds of a county: of each of those collections, how many name it. */
export interface RegionCover extends Record<(typeof regional)[number], number> {
  /** As commands take it: `regions/dalarna`. */
  name: string;
  title: string;
  contacts: number;
  /** How many of them were seen to be right in the last six months. */
  verified: number;
  /** The bodies that support social enterprises there. */
  support: number;
  /** The words of its own page; none in a language it is not written in. */
  words: Partial<Record<Locale, number>>;
  /** Whether anything is written under the heading of its action plan. */
  plan: boolean;
}

/** What the hub holds of each county that has a page, in the order of their titles. */
export function regionCovers({ site, day }: Content, held: Held[]): RegionCover[] {
  const regions = held.filter(({ entry }) => entry.collection === 'regions');
  return regions.map((region) => coverOf(region, held, site, day)).toSorted((a, b) => a.title.localeCompare(b.title, originalLocale));
}

function coverOf(region: Held, held: Held[], site: Site, day: string): RegionCover {
  const { name, title, contacts, support, words, entry } = region;
  const about = held.filter(({ regions }) => regions.includes(entry.id));
  const count = (collection: string) => about.filter((one) => one.entry.collection === collection).length;
  return {
    ...{ name, title, contacts: contacts.length, support: support.length, words },
    verified: contacts.filter(({ verified }) => day <= verificationDue(verified)).length,
    ...{ projects: count('projects'), examples: count('examples'), news: count('news'), organisations: count('organisations') },
    plan: hasPlan(region.original, planHeading(site, region.original.locale)),
  };
}

/** The heading that the text of a region has for its action plan. */
export function planHeading({ regionHeadings }: Site, locale: Locale): string {
  return regionHeadings[locale]?.[1] ?? '';
}

function hasPlan({ body }: EntryFile, heading: string): boolean {
  const [root] = body?.nodes ?? [];
  const blocks = root && 'children' in root ? root.children : [];
  const at = blocks.findIndex((block) => block.type === 'heading' && textIn(block).trim() === heading);
  const next = at === -1 ? undefined : blocks[at + 1];
  return next !== undefined && next.type !== 'heading';
}
