import type { Content } from '#scripts/check/content.ts';
import type { Values } from '#scripts/check/messages.ts';
import { audiences, type CollectionName } from '#src/content/collections.ts';
import { countyCodes } from '#src/content/fields.ts';
import { locales, originalLocale, type Locale } from '#src/i18n/locales.ts';
import type { CollectionCover } from './collections.ts';
import type { Gap, GapKind } from './gap.ts';
import type { GuideCover } from './guides.ts';
import type { Held } from './held.ts';
import { planHeading, regional, type RegionCover } from './regions.ts';

/** What a collection has too little of: entries, counties, translations. */
export function shortfalls({ collection, entries, goal, regions }: CollectionCover, held: Held[]): Gap[] {
  const own = held.filter(({ entry }) => entry.collection === collection);
  const without = (locale: Locale) => own.filter(({ words }) => words[locale] === undefined).map(({ name }) => name);
  return [
    ...below('entries', collection, entries, goal?.entries),
    ...below('regions', collection, regions, goal?.regions),
    ...locales.flatMap((locale) => listed('translations', collection, without(locale), { file: `${locale}.mdx` })),
  ];
}

/** What is written in a collection and hangs loose: on no source, or with nothing but lists that lead to it. The pages about the site itself claim nothing. */
export function looseEnds({ collection, sourceless, unlinked = [] }: CollectionCover): Gap[] {
  return [...(collection === 'pages' ? [] : listed('sources', collection, sourceless)), ...listed('links', collection, unlinked)];
}

function below(kind: GapKind, collection: CollectionName, count: number, goal = 0): Gap[] {
  const values = { count: String(count), lacking: String(goal - count), goal: String(goal) };
  return count < goal ? [{ kind, collection, values }] : [];
}

function listed(kind: GapKind, collection: CollectionName, list: string[], values: Values = {}): Gap[] {
  return list.length > 0 ? [{ kind, collection, values: { ...values, count: String(list.length) }, list }] : [];
}

/** What is lacking of the counties: their pages, that somebody verifies their contacts, and all that each has none of. */
export function regionGaps({ site }: Content, regions: RegionCover[], held: Held[]): Gap[] {
  const collection = 'regions';
  const codes = held.map(({ code }) => code);
  const list = countyCodes.filter((code) => !codes.includes(code));
  const [contacts, verified] = [sum(regions, 'contacts'), sum(regions, 'verified')];
  const values = { count: String(contacts - verified), all: String(contacts) };
  const heading = planHeading(site, originalLocale);
  return [
    ...listed('counties', collection, list),
    ...(verified < contacts ? [{ kind: 'verified', collection, values } as const] : []),
    ...regions.flatMap((region) => {
      const { name, title } = region;
      return lacksOf(region).map((kind): Gap => ({ kind, collection, entry: { name, title }, values: { heading } }));
    }),
  ];
}

function sum(regions: RegionCover[], field: 'contacts' | 'verified'): number {
  return regions.reduce((total, region) => total + region[field], 0);
}

function lacksOf(region: RegionCover): GapKind[] {
  const counted = (['contacts', 'support', ...regional] as const).filter((field) => region[field] === 0);
  return [...counted.map((field) => `no-${field}` as const), ...(region.plan ? [] : (['no-plan'] as const))];
}

/** What the guides lack: one for each kind of reader, plain words, and sources that say where they are from. */
export function guideGaps(guides: GuideCover[]): Gap[] {
  const collection = 'guides';
  const without = audiences.filter((one) => !guides.some(({ audience }) => audience.includes(one)));
  return [
    ...without.map((one): Gap => ({ kind: `audience-${one}`, collection, values: {} })),
    ...guides.flatMap(({ name, title, lix, limit, isTooHard, weak }): Gap[] => {
      const base = { collection, entry: { name, title } } as const;
      const hard: Gap = { ...base, kind: 'lix', values: { lix: String(lix), limit: String(limit) } };
      const vague: Gap = { ...base, kind: 'weak-sources', values: {}, list: weak };
      return [...(isTooHard ? [hard] : []), ...(weak.length > 0 ? [vague] : [])];
    }),
  ];
}
