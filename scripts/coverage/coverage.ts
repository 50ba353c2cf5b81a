import type { Content } from '#scripts/check/content.ts';
import { collectionCovers, type CollectionCover } from './collections.ts';
import type { Gap } from './gap.ts';
import { guideGaps, looseEnds, regionGaps, shortfalls } from './gaps.ts';
import { guideCovers, type GuideCover } from './guides.ts';
import { holdingOf, type Holding } from './held.ts';
import { regionCovers, type RegionCover } from './regions.ts';

/** What the hub holds for its readers on a day, and what it lacks. */
export interface Coverage extends Omit<Holding, 'held'> {
  day: string;
  /** First what is not written, by collection, county and guide, and then what is and hangs loose. */
  gaps: Gap[];
  collections: CollectionCover[];
  regions: RegionCover[];
  guides: GuideCover[];
}

/** What the content holds on its day, and what it lacks. */
export function coverageOf(content: Content): Coverage {
  const { held, ...rest } = holdingOf(content);
  const [collections, regions, guides] = [collectionCovers(content, held), regionCovers(content, held), guideCovers(content, held)];
  const gaps = [
    ...collections.flatMap((cover) => shortfalls(cover, held)),
    ...regionGaps(content, regions, held),
    ...guideGaps(guides),
    ...collections.flatMap(looseEnds),
  ];
  return { day: content.day, gaps, collections, regions, guides, ...rest };
}
