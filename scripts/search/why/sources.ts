import type { Content } from '#scripts/check/content.ts';
import { fileIn, placesOf, plain } from '#scripts/check/places.ts';
import { fieldOf, textOf } from '#scripts/check/values.ts';
import { originalLocale, type Locale } from '#src/i18n/locales.ts';
import type { Concept } from '#src/search/language/concept.ts';

/** Tells the files that an editor changes. */
export interface Sources {
  /** The file with the names of a concept in the reader's language; undefined for everyday words, which no file of content has. */
  ofConcept: (concept: Concept) => string | undefined;
  /** The file of a page by its address; undefined if it has none of its own. */
  ofPage: (href: string) => string | undefined;
}

export function sourcesIn({ entries }: Content, locale: Locale): Sources {
  const named = entries.map((entry) => {
    return [textOf(fieldOf(entry.original?.head.values, 'title')) ?? '', fileIn(entry, locale)?.file] as const;
  });
  const [byTitle, byPath] = [new Map(named.toReversed()), new Map(placesOf(entries).map(({ path, file }) => [path, file.file]))];
  return {
    ofConcept: (concept) => byTitle.get(concept[originalLocale]?.[0] ?? ''),
    ofPage: (href) => byPath.get(plain(decodeURI(href))),
  };
}
