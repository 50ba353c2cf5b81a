import type { Found } from '#src/search/query/merge.ts';
import type { PagefindResult, SiteLibrary } from '#src/search/query/library.ts';
import type { Way } from '#src/search/query/ways.ts';

/** What the pages of a language were asked for, and what they answered. */
export interface Search {
  locale: string;
  way: Way;
  found: Found<PagefindResult>[];
}

/** A library that remembers what it is asked, as long as it is used. */
export function watched(library: SiteLibrary): { searches: Search[]; library: SiteLibrary } {
  const searches: Search[] = [];
  const search: SiteLibrary['search'] = async (locale, way) => {
    const found = await library.search(locale, way);
    searches.push({ locale, way, found });
    return found;
  };
  return { searches, library: { ...library, search } };
}
