import type { Match } from './query/ask.ts';
import type { Facts } from './query/facts.ts';
import type { PagefindResult } from './query/library.ts';

/** A page that answers the query. Excerpts are HTML: escaped text with the words found in `<mark>`. */
export interface Hit {
  title: string;
  href: string;
  /** The language of the page. */
  lang: string;
  kind: string;
  audience: string[];
  /** How the page ages, as `outlineOf` writes it. */
  life: string;
  excerpt: string;
  /** The parts of the page where the words stand, with the address of their heading. */
  sections: { title: string; href: string }[];
}

/** A page found, with what is known of it. */
export interface Page {
  match: Match<PagefindResult>;
  facts: Facts;
}

/** What is shown of a page found. Loads its text. */
export async function hitOf({ match, facts: { kind, audience, life } }: Page): Promise<Hit> {
  const { url, excerpt, meta, sub_results } = await match.result.data();
  const sections = sub_results.filter((section) => section.url !== url).slice(0, 3);
  return { title: meta['title'] ?? url, href: url, lang: match.locale, kind, audience, life, excerpt, sections: sections.map((section) => ({ title: section.title, href: section.url })) };
}
