import type { Question } from './address.ts';
import { askIn, type Match } from './query/ask.ts';
import type { Facts, FactsById } from './query/facts.ts';
import { libraryAt, type PagefindResult } from './query/library.ts';

/** What search filters by. Each has the keys that the reader chose; none chosen is all. */
export interface Filters {
  kind: string[];
  audience: string[];
  region: string[];
}

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

/** The hits asked for, how many there are in all, and how many each choice of a filter has for the words alone. */
export interface Answer {
  hits: Hit[];
  total: number;
  counts: Record<keyof Filters, Record<string, number>>;
  /** Whether the index has pages that are no longer current, found or not. */
  hasExpired: boolean;
}

/** Searches the pages of a language, and of others where they do not suffice, as they are on a day. Rejects if the index cannot be loaded. */
export type Engine = (question: Question, limit: number, day: string) => Promise<Answer>;

/** A page found, with what is known of it. */
interface Page {
  match: Match<PagefindResult>;
  facts: Facts;
}

/** An engine over the index at `base` for readers of one language. Loads at the first query, and anew after a query that failed. */
export function engineAt(base: string, locale: string, others: string[]): Engine {
  let attempt = 1;
  let search = searchIn(base, locale, others, attempt);
  return async (question, limit, day) => {
    try {
      return await search(question, limit, day);
    } catch (reason) {
      search = searchIn(base, locale, others, (attempt += 1));
      throw reason;
    }
  };
}

function searchIn(base: string, locale: string, others: string[], attempt: number): Engine {
  const library = libraryAt(base, attempt);
  const ask = askIn(locale, others, library);
  return async ({ query, filters, expired }, limit, day) => {
    const { matches } = await ask(query);
    if (matches.length === 0) await library.reach(locale);
    const known = new Map<string, FactsById>();
    for (const one of new Set([locale, ...matches.map((match) => match.locale)])) known.set(one, await library.facts(one));
    const isPast = ({ expires }: Facts) => expires !== '' && expires <= day;
    const found = matches.flatMap((match): Page[] => {
      const facts = known.get(match.locale)?.[match.id];
      return facts && (expired || !isPast(facts)) ? [{ match, facts }] : [];
    });
    const chosen = found.filter(({ facts }) => isChosen(facts, filters));
    return {
      hits: await Promise.all(chosen.slice(0, limit).map(hitOf)),
      total: chosen.length,
      counts: { kind: countsOf(found, 'kind'), audience: countsOf(found, 'audience'), region: countsOf(found, 'region') },
      hasExpired: Object.values(known.get(locale) ?? {}).some(isPast),
    };
  };
}

function isChosen(facts: Facts, filters: Filters): boolean {
  return Object.entries(filters).every(([name, keys]) => keys.length === 0 || valuesOf(facts, name).some((value) => keys.includes(value)));
}

function valuesOf(facts: Facts, name: string): string[] {
  return [name === 'kind' || name === 'audience' || name === 'region' ? facts[name] : []].flat();
}

function countsOf(pages: Page[], name: keyof Filters): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of pages.flatMap(({ facts }) => valuesOf(facts, name))) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

async function hitOf({ match, facts: { kind, audience, life } }: Page): Promise<Hit> {
  const { url, excerpt, meta, sub_results } = await match.result.data();
  const sections = sub_results.filter((section) => section.url !== url).slice(0, 3);
  return { title: meta['title'] ?? url, href: url, lang: match.locale, kind, audience, life, excerpt, sections: sections.map((section) => ({ title: section.title, href: section.url })) };
}
