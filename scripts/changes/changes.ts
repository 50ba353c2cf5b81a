import { isDeepStrictEqual } from 'node:util';
import { collections } from '#src/content/collections.ts';
import type { Content } from '#scripts/check/content.ts';
import { isSeen } from '#scripts/check/hiding.ts';
import { oldAddresses } from '#scripts/check/old-addresses.ts';
import { placesOf, type Place } from '#scripts/check/places.ts';
import { fieldOf, isRecord, textOf } from '#scripts/check/values.ts';

/** What happens to an address of the site, for its readers. */
export interface Change {
  kind: 'new' | 'changed' | 'moved' | 'removed';
  /** The address as readers have it until now; of a new page its only one. */
  path: string;
  /** Where a moved or removed address leads from now on; undefined where it leads nowhere. */
  to?: string;
  title: string;
}

/** What changes for readers from one version of the content to another, by address. */
export function changesOf(before: Content, after: Content): Change[] {
  const [old, now] = [placesIn(before), placesIn(after)];
  const gone = [...old.values()].filter(({ path }) => !now.has(path)).map((place) => goneTo(place, after, [...now.values()], old));
  const movedTo = new Set(gone.flatMap(({ kind, to }) => (kind === 'moved' && to ? [to] : [])));
  const rest = [...now.values()].flatMap((place): Change[] => {
    const earlier = old.get(place.path);
    if (!earlier) return movedTo.has(place.path) ? [] : [{ kind: 'new', path: place.path, title: titleOf(place) }];
    return isSame(earlier, before, place, after) ? [] : [{ kind: 'changed', path: place.path, title: titleOf(place) }];
  });
  return [...gone, ...rest].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The addresses that readers have on the day of the content. */
function placesIn({ entries, day }: Content): Map<string, Place> {
  const seen = entries.filter((entry) => isSeen(entry, day));
  return new Map(placesOf(seen).map((place) => [place.path, place]));
}

/** An address that no longer holds a page: the entry moved, or something else took over, or nothing did. */
function goneTo(place: Place, after: Content, now: Place[], old: Map<string, Place>): Change {
  const path = place.path;
  const own = now.find((one) => isSameEntry(one, place) && !old.has(one.path));
  if (own) return { kind: 'moved', path, to: own.path, title: titleOf(own) };
  const written = oldAddresses(after.redirects, []).get(path);
  const target = now.find(({ entry, locale }) => `/${entry.collection}/${entry.id}` === written && locale === place.locale);
  const title = titleOf(place);
  if (!target) return { kind: 'removed', path, title };
  return { kind: titleOf(target) === title ? 'moved' : 'removed', path, to: target.path, title };
}

function isSameEntry(a: Place, b: Place): boolean {
  return a.entry.folder === b.entry.folder && a.locale === b.locale;
}

/** Whether a page says the same: its own text, and the facts of its original. */
function isSame(earlier: Place, before: Content, place: Place, after: Content): boolean {
  const sameText = before.texts.get(earlier.file.file)?.text === after.texts.get(place.file.file)?.text;
  return sameText && isDeepStrictEqual(factsOf(earlier), factsOf(place));
}

function factsOf({ entry }: Place): unknown {
  const words = Object.keys(collections[entry.collection].translation.shape);
  const values = entry.original?.head.values;
  return Object.entries(isRecord(values) ? values : {}).filter(([field]) => !words.includes(field));
}

function titleOf({ file }: Place): string {
  return textOf(fieldOf(file.head.values, 'title')) ?? '';
}
