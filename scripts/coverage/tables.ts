import { say, type Language, type MessageKey } from '#scripts/check/messages.ts';
import { readable } from '#scripts/check/print.ts';
import { audiences } from '#src/content/collections.ts';
import { locales } from '#src/i18n/locales.ts';
import type { CollectionCover } from './collections.ts';
import type { Coverage } from './coverage.ts';
import type { Goal } from './goals.ts';
import type { GuideCover } from './guides.ts';
import type { RegionCover } from './regions.ts';

/** Rows with the same columns. The first column says what a row is of. */
export interface Table {
  heading: string;
  columns: string[];
  rows: string[][];
  /** How the numbers are to be read. */
  notes: string[];
}

/** What there is of each kind, of each county, and each guide. */
export function tablesOf({ collections, regions, guides }: Coverage, language: Language): Table[] {
  return [collectionTable(collections, language), regionTable(regions, language), guideTable(guides, language)];
}

/** What stands where there is no number. */
const none = '–';

function collectionTable(collections: CollectionCover[], language: Language): Table {
  const column = columnIn(language);
  return {
    heading: say(language, 'coverage.collections'),
    columns: [
      ...[column('collection'), column('entries'), column('goal'), column('regions')],
      ...[...locales, ...locales.map((locale) => column('words', locale)), column('sources'), column('sourceless'), column('unlinked')],
    ],
    rows: collections.map(({ collection, entries, goal, regions, texts, sources, sourceless, unlinked }) => [
      ...[say(language, `coverage.of.${collection}`), String(entries), String(goal?.entries ?? none), countiesOf(regions, goal)],
      ...locales.map((locale) => String(texts[locale].entries)),
      ...locales.map((locale) => String(texts[locale].words)),
      ...[String(sources), String(sourceless.length), String(unlinked?.length ?? none)],
    ]),
    notes: [say(language, 'coverage.collections-note')],
  };
}

/** How many counties, of how many where that is a goal. */
function countiesOf(regions: number, goal: Goal | undefined): string {
  return goal?.regions ? `${regions}/${goal.regions}` : regions > 0 ? String(regions) : none;
}

function regionTable(regions: RegionCover[], language: Language): Table {
  const column = columnIn(language);
  const counted = ['support', 'projects', 'examples', 'news', 'organisations'] as const;
  return {
    heading: say(language, 'coverage.regions'),
    columns: [column('region'), column('contacts'), ...counted.map((name) => column(name)), ...locales.map((locale) => column('words', locale)), column('plan')],
    rows: regions.map((region) => [
      ...[readable(region.title), `${region.verified}/${region.contacts}`],
      ...counted.map((name) => String(region[name])),
      ...locales.map((locale) => String(region.words[locale] ?? none)),
      say(language, region.plan ? 'coverage.yes' : 'coverage.no'),
    ]),
    notes: [say(language, 'coverage.regions-note')],
  };
}

function guideTable(guides: GuideCover[], language: Language): Table {
  const column = columnIn(language);
  const sums = audiences.map((one) => {
    const count = guides.filter(({ audience }) => audience.includes(one)).length;
    return say(language, `coverage.for.${one}`, { count: String(count) });
  });
  return {
    heading: say(language, 'coverage.guides'),
    columns: [column('guide'), column('lix'), ...audiences.map((one) => column(one)), column('weak')],
    rows: guides.map(({ title, lix, limit, audience, weak }) => [
      ...[readable(title), `${lix}/${limit}`],
      ...audiences.map((one) => (audience.includes(one) ? 'x' : '')),
      String(weak.length),
    ]),
    notes: [sums.join(' '), say(language, 'coverage.guides-note')],
  };
}

/** The columns that tables have, but for those of languages. */
type Column<Key = MessageKey> = Key extends `coverage.column.${infer Name}` ? Name : never;

function columnIn(language: Language) {
  return (name: Column, locale = ''): string => say(language, `coverage.column.${name}`, { locale });
}
