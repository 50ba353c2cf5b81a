import type { Library } from './ask.ts';
import { kept } from '#src/search/kept.ts';
import type { Concept } from '#src/search/language/concept.ts';
import { sectionsOf } from '#src/search/language/words.ts';
import { factsFrom } from './facts.ts';
import type { Way } from './ways.ts';

/** What Pagefind tells of a page. Excerpts are HTML: escaped text with the words found in `<mark>`. */
export interface PagefindData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  anchors: { text: string }[];
  sub_results: { title: string; url: string }[];
}

/** A page that Pagefind found; what it tells of it is loaded when asked for. */
export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindData>;
}

/** From more than this the whole glossary is loaded sooner than its sections. */
const few = 8;

interface Pagefind {
  options(options: object): Promise<void>;
  preload(text: string): Promise<void>;
  search(text: string): Promise<{ results: PagefindResult[] }>;
}

/** The parts of the index of a site. */
export interface SiteLibrary extends Library<PagefindResult> {
  /** Rejects if the index is out of reach: Pagefind finds nothing then, as if there were nothing. */
  reach(locale: string): Promise<void>;
}

/** Pagefind takes any word that begins like one of the query for it. It is told that the more a word is like it, the more it is worth. */
const ranking = { termSimilarity: 2 };

/**
 * The index that stands at an address: a folder a language, each with a Pagefind of its own, because two languages in one
 * would share one stemmer. Every part is loaded once, when it is first asked for. A module that failed to load stays so. With the
 * number of a visit its modules are loaded anew, where they are known from another.
 */
export function libraryAt(base: string, visit = 1): SiteLibrary {
  const open = kept(async (locale: string) => {
    const address = `${base}${locale}/pagefind.js${visit > 1 ? `?visit=${visit}` : ''}`;
    const pagefind: Pagefind = await import(/* @vite-ignore */ address);
    await pagefind.options({ basePath: `${base}${locale}/`, baseUrl: '/', excerptLength: 26, ranking });
    return searchWith(pagefind);
  });
  const concepts = kept(async (path: string): Promise<Concept[]> => (await fetched(base + path)).json());
  const facts = kept(async (locale: string) => factsFrom(await (await fetched(`${base}${locale}/facts.json`)).json()));
  return {
    glossary: async (words = []) => {
      const sections = sectionsOf(words);
      const paths = sections.length > 0 && sections.length <= few ? sections.map((section) => `glossary/${section}.json`) : ['glossary.json'];
      const found = await Promise.all(paths.map(concepts));
      return distinct(found.flat());
    },
    words: async (locale, section) => (await fetched(`${base}${locale}/words${section === undefined ? '' : `/${section}`}.txt`)).text(),
    facts,
    reach: async (locale) => void (await fetched(`${base}${locale}/pagefind-entry.json`, { cache: 'no-store' })),
    search: async (locale, way) => {
      const search = await open(locale);
      const results = await search(way);
      return results.map((result) => ({ id: result.id, score: result.score, result }));
    },
    headings: async (result) => (await result.data()).anchors.map(({ text }) => text),
  };
}

type Search = (way: Way) => Promise<PagefindResult[]>;

/** Searches with a Pagefind. It has one setting for all searches, so they wait for each other; what they need is loaded at once. */
function searchWith(pagefind: Pagefind): Search {
  let last: Promise<unknown> = Promise.resolve();
  return async ({ text, exact }) => {
    await pagefind.preload(text);
    const searched = async (exactDiacritics: boolean) => {
      await pagefind.options({ exactDiacritics });
      return (await pagefind.search(text)).results;
    };
    // Pagefind does not know all forms of a word by its marks.
    const found = last.then(() => searched(exact)).then((results) => (exact && results.length === 0 ? searched(false) : results));
    last = found.catch(() => undefined);
    return found;
  };
}

/** Concepts that several sections have, each once. */
function distinct(concepts: Concept[]): Concept[] {
  return [...new Map(concepts.map((concept) => [JSON.stringify(concept), concept])).values()];
}

async function fetched(address: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(address, init);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
