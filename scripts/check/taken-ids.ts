import { collections } from '#src/content/collections.ts';
import type { Entry, EntryFile } from './content.ts';
import { fileIn, placesOf } from './places.ts';

/**
 * The ids that the views give parts of their pages. A heading with one of them would take its links and labels. Ids that
 * views make of something have a colon in them, which no heading can have: `letter:A`.
 */
export const viewIds = [
  ...['main', 'sources', 'summary', 'related', 'projects', 'support', 'municipalities', 'events', 'contacts', 'parts'],
  ...['timeline', 'tasks', 'supported', 'guides', 'resources', 'toc-label', 'header-q', 'q', 'municipality', 'search-results', 'search-near'],
  ...['doors', 'home-q', 'strands', 'latest', 'ongoing', 'ended', 'truth'],
];

/** Tells which ids are taken where a file is shown: those of the views, and those of entries that have no page but that one. */
export function takenIn(entries: Entry[]): (entry: Entry, file: EntryFile) => Set<string> {
  const within = placesOf(entries).filter(({ path }) => path.includes('#'));
  return (entry, file) => {
    const there = entry.collection === 'pages' ? within.filter((place) => isShownOn(place.entry, entry) && fileIn(entry, place.locale) === file) : [];
    return new Set([...viewIds, ...there.map(({ path }) => path.slice(path.indexOf('#') + 1))]);
  };
}

function isShownOn({ collection }: Entry, { id }: Entry): boolean {
  return collections[collection].shownOn === id;
}
