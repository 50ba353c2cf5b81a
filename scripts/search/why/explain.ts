import type { Concept } from '#src/search/language/concept.ts';
import { askIn, type Match } from '#src/search/query/ask.ts';
import { conceptsNamed, glossaryOf, type Glossary } from '#src/search/query/glossary.ts';
import type { PagefindResult, SiteLibrary } from '#src/search/query/library.ts';
import type { Wanted } from '#src/search/query/read.ts';
import { shelfOf } from '#src/search/query/shelf.ts';
import { begins, knows, type Vocabulary } from '#src/search/query/vocabulary.ts';
import { waysTo } from '#src/search/query/ways.ts';
import { originsOf } from './origins.ts';
import { watched, type Search } from './watched.ts';

/** One thing that a query asks for. `begun` is a word that pages have words that begin like, and not the word itself. */
export interface Thing {
  words: string;
  how: Wanted['how'] | 'begun';
  /** What was typed, where that is something else. */
  from: string | undefined;
  /** What it is a name of. */
  concepts: Concept[];
}

/** What a page has of one thing asked for. */
export interface Part {
  thing: Thing;
  /** How much the page is about it; undefined if it has nothing of it. */
  worth: number | undefined;
  rarity: number;
  /** The words by which the page was found. */
  through: string[];
}

/** A page, and how its score is made: `(sum of worth × rarity) × coverage + together`, times `titled`, `prior`, `headed` and `foreign`. */
export interface Hit {
  title: string;
  href: string;
  locale: string;
  score: number;
  parts: Part[];
  sum: number;
  coverage: number;
  together: number;
  titled: number;
  prior: number;
  headed: number;
  foreign: number;
}

/** How a query was read, and why the first pages won. */
export interface Explanation {
  query: string;
  locale: string;
  things: Thing[];
  /** The words typed that say nothing of what is looked for, and those beyond what a query may have. */
  left: { stopWords: string[]; beyond: string[] };
  /** The other languages whose pages were asked. */
  abroad: string[];
  hits: Hit[];
  /** How many pages readers see on the day. */
  total: number;
}

/** How many pages are explained. */
const most = 3;

/** Asks as a reader of a language does on a day, and tells what happened. Rejects if a part of the index cannot be loaded. */
export async function explain(query: string, locale: string, others: string[], library: SiteLibrary, day: string): Promise<Explanation> {
  const { searches, library: seen } = watched(library);
  const { matches, reading } = await askIn(locale, others, seen)(query);
  const glossary = glossaryOf(await library.glossary());
  const shelf = shelfOf(library.words);
  const vocabularies = new Map(await Promise.all([locale, ...others].map(async (one) => [one, await shelf.all(one)] as const)));
  const { origins, left } = originsOf(query, reading);
  const things = reading.wanted.map((wanted, index) => thingOf(wanted, origins[index], glossary, vocabularies.get(locale)));
  const shown = await shownOn(day, matches, library);
  const throughOf = (match: Match<PagefindResult>, index: number) => {
    const [wanted, vocabulary] = [reading.wanted[index], vocabularies.get(match.locale)];
    const ways = wanted && vocabulary ? waysTo(wanted, vocabulary, glossary).map(({ text }) => text) : [];
    const found = ways.filter((text) => searches.some((search) => search.way.text === text && finds(search, match)));
    return found.map((text) => text.replaceAll('"', ''));
  };
  const hits = shown.slice(0, most).map((match) => hitOf(match, locale, things, throughOf));
  const abroad = [...new Set(searches.map((search) => search.locale))].filter((one) => one !== locale);
  return { query, locale, things, left, abroad, hits: await Promise.all(hits), total: shown.length };
}

function thingOf({ words, how }: Wanted, from: string | undefined, glossary: Glossary, own: Vocabulary | undefined): Thing {
  const isBegun = how === 'known' && own && !words.every((word) => knows(own, word)) && words.every((word) => begins(own, word));
  return { words: words.join(' '), how: isBegun ? 'begun' : how, from, concepts: how === 'quoted' ? [] : conceptsNamed(glossary, words) };
}

/** The pages that readers see on a day, unless they ask for those that are no longer current. */
async function shownOn(day: string, matches: Match<PagefindResult>[], library: SiteLibrary): Promise<Match<PagefindResult>[]> {
  const facts = new Map(await Promise.all([...new Set(matches.map(({ locale }) => locale))].map(async (one) => [one, await library.facts(one)] as const)));
  return matches.filter(({ locale, id }) => {
    const expires = facts.get(locale)?.[id]?.expires ?? '';
    return expires === '' || expires > day;
  });
}

function finds(search: Search, { locale, id }: Match<PagefindResult>): boolean {
  return search.locale === locale && search.found.some((one) => one.id === id);
}

async function hitOf(match: Match<PagefindResult>, locale: string, things: Thing[], throughOf: (match: Match<PagefindResult>, index: number) => string[]): Promise<Hit> {
  const { url, meta } = await match.result.data();
  const parts = things.map((thing, index): Part => ({ thing, worth: match.has.get(index), rarity: match.rarity.get(index) ?? 0, through: throughOf(match, index) }));
  const sum = parts.reduce((total, { worth = 0, rarity }) => total + worth * rarity, 0);
  const { score, coverage, together, titled, prior, headed } = match;
  const foreign = match.locale === locale ? 1 : score / ((sum * coverage + together) * titled * prior * headed);
  return { title: meta['title'] ?? url, href: url, locale: match.locale, score, parts, sum, coverage, together, titled, prior, headed, foreign };
}
