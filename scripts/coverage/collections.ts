import type { Content } from '#scripts/check/content.ts';
import { nameOf } from '#scripts/check/places.ts';
import { ledTo } from '#scripts/check/rules/orphans.ts';
import { collectionNames, collections, type CollectionName } from '#src/content/collections.ts';
import { locales, type Locale } from '#src/i18n/locales.ts';
import { goals, type Goal } from './goals.ts';
import type { Held } from './held.ts';

/** How much of a kind there is. */
export interface CollectionCover {
  collection: CollectionName;
  entries: number;
  goal?: Goal;
  /** How many counties they are from. */
  regions: number;
  /** In each language: how many have a text, and the words of half of them, or more. */
  texts: Record<Locale, { entries: number; words: number }>;
  /** The sources of half of them, or more. */
  sources: number;
  /** The names of those that have none. */
  sourceless: string[];
  /** The names of those that only lists lead to. Undefined for what is read where it stands. */
  unlinked?: string[];
}

/** How much there is of each kind that readers see. */
export function collectionCovers(content: Content, held: Held[]): CollectionCover[] {
  const led = ledTo(content);
  return collectionNames
    .filter((name) => !collections[name].forEditors)
    .map((name) => coverOf(name, held.filter(({ entry }) => entry.collection === name), led));
}

function coverOf(collection: CollectionName, own: Held[], led: Set<string>): CollectionCover {
  const goal = goals[collection];
  return {
    ...{ collection, entries: own.length, ...(goal ? { goal } : {}) },
    regions: new Set(own.flatMap(({ regions }) => regions)).size,
    texts: textsOf(own),
    sources: medianOf(own.map(({ sources }) => sources.length)),
    sourceless: own.filter(({ sources }) => sources.length === 0).map(({ name }) => name),
    // The events of the timeline are read in it, and nobody leads to one of them.
    ...(collection === 'milestones' ? {} : { unlinked: own.filter(({ entry }) => !led.has(nameOf(entry))).map(({ name }) => name) }),
  };
}

function textsOf(own: Held[]): CollectionCover['texts'] {
  const each = locales.map((locale) => {
    const words = own.flatMap((one) => one.words[locale] ?? []);
    return [locale, { entries: words.length, words: medianOf(words) }];
  });
  return Object.fromEntries(each) as CollectionCover['texts'];
}

/** The middle number, of two the upper; 0 when there is none. */
function medianOf(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
