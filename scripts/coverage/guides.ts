import type { Content, YamlFile } from '#scripts/check/content.ts';
import { hardnessOf, type Hardness } from '#scripts/check/rules/lix.ts';
import { fieldOf, isRecord } from '#scripts/check/values.ts';
import { source } from '#src/content/sources.ts';
import type { Audience, Held } from './held.ts';

/** How a guide stands. */
export interface GuideCover extends Hardness {
  /** As commands take it: `guides/bidrag`. */
  name: string;
  title: string;
  audience: Audience[];
  /** Its sources that do not exist, or say neither when they were published nor when they were read, or not by whom. */
  weak: string[];
}

/** How each guide stands, the hardest to read for its readers first. */
export function guideCovers(content: Content, held: Held[]): GuideCover[] {
  const sound = soundSources(content.sources);
  const guides = held.filter(({ entry }) => entry.collection === 'guides');
  const covers = guides.map(({ entry, original, name, title, audience, sources }): GuideCover => {
    const { lix, limit, isTooHard } = hardnessOf(content, entry, original);
    return { name, title, audience, lix, limit, isTooHard, weak: sources.filter((id) => !sound.has(id)) };
  });
  return covers.toSorted((a, b) => b.lix - b.limit - (a.lix - a.limit));
}

/** The ids of the sources that say who published them, and when that was or when they were read. */
function soundSources(files: YamlFile[]): Set<string> {
  const all = files.flatMap(({ yaml }) => Object.entries(isRecord(yaml.values) ? yaml.values : {}));
  return new Set(all.filter(([, value]) => isSound(value)).map(([id]) => id));
}

function isSound(value: unknown): boolean {
  const [publisher, date, read] = ['publisher', 'date', 'read'].map((field) => fieldOf(value, field));
  const { shape } = source;
  const isDated = (date !== undefined && shape.date.safeParse(date).success) || shape.read.safeParse(read).success;
  return isDated && shape.publisher.safeParse(publisher).success;
}
