import type { Content, Entry, EntryFile } from './content.ts';
import { namesOf, type Name } from './names.ts';
import { movedEntries } from './moved.ts';
import { hint } from './nearest.ts';
import { error, exchanged, withEdits, type Check, type Problem } from './problem.ts';
import { sourceIds } from './sources.ts';
import { fieldOf, itemsOf, textOf } from './values.ts';

/** What the fields of an entry name exists: other entries, sources, municipalities. */
export const references: Check = (content) => {
  const known = knownIn(content);
  return content.entries.flatMap((entry) =>
    namesOf(entry).flatMap((name) => (entry.original ? missing(known, entry.original, name) : [])),
  );
};

/** What may be named. Sources and municipalities are undefined while a file that may hold them cannot be read. */
interface Known {
  entries: Map<string, string[]>;
  sources: Set<string> | undefined;
  municipalities: Set<string> | undefined;
  /** Where entries went whose folder has another name than before. */
  moved: Map<string, string>;
}

function knownIn(content: Content): Known {
  const { entries, sources } = content;
  const existing = entries.filter(({ original }) => original);
  const byCollection = Map.groupBy(existing, ({ collection }): string => collection);
  return {
    entries: new Map([...byCollection].map(([name, list]) => [name, list.map(({ id }) => id)])),
    sources: sourceIds(sources),
    moved: movedEntries(content),
    municipalities: municipalitiesIn(existing.filter(({ collection }) => collection === 'regions')),
  };
}

function municipalitiesIn(regions: Entry[]): Set<string> | undefined {
  const facts = regions.map(({ original }) => original?.head.values);
  if (facts.includes(undefined)) return undefined;
  const municipalities = facts.flatMap((values) => itemsOf(fieldOf(values, 'municipalities')));
  return new Set(municipalities.map((item) => textOf(fieldOf(item, 'code')) ?? ''));
}

function missing(known: Known, { file, head }: EntryFile, { target, value, path }: Name): Problem[] {
  const at = head.pointOf(path);
  if ('source' in target) {
    if (!known.sources || known.sources.has(value)) return [];
    return [error(file, at, 'references/source', { value, ...hint(value, known.sources) })];
  }
  if ('municipality' in target) {
    const isKnown = !known.municipalities || known.municipalities.has(value) || !/^\d{4}$/.test(value);
    return isKnown ? [] : [error(file, at, 'references/municipality', { value })];
  }
  const ids = known.entries.get(target.entryIn) ?? [];
  if (ids.includes(value)) return [];
  const moved = known.moved.get(`/${target.entryIn}/${value}`)?.split('/').at(-1);
  const problem = error(file, at, 'references/entry', { value, collection: target.entryIn, ...(moved ? { nearest: moved } : hint(value, ids)) });
  return [withEdits(problem, moved ? exchanged(at, moved) : undefined)];
}
