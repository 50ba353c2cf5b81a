import type { CollectionName } from '#src/content/collections.ts';

/** How much of a kind the hub is to hold. */
export interface Goal {
  entries: number;
  /** From how many counties. Without it: from anywhere. */
  regions?: number;
}

/** The goals, by collection. What is not here has none. */
export const goals: Partial<Record<CollectionName, Goal>> = {
  guides: { entries: 20 },
  milestones: { entries: 35 },
  regions: { entries: 21 },
  projects: { entries: 30 },
  news: { entries: 30 },
  organisations: { entries: 40 },
  examples: { entries: 35, regions: 18 },
  glossary: { entries: 85 },
};
