import type { Library } from './ask.ts';
import { factsFrom, type FactsById } from './facts.ts';
import type { Way } from './ways.ts';

/** What Pagefind tells of a page. Excerpts are HTML: escaped text with the words found in `<mark>`. */
export interface PagefindData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { title: string; url: string }[];
}

/** A page that Pagefind found; what it tells of it is loaded when asked for. */
export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindData>;
}

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

/** Pagefind takes any word that begins like one of the query for it, and counts each part of a compound. So titles weigh little here, and most in `weigh.ts`. */
const ranking = { metaWeights: { title: 2 }, termSimilarity: 2 };

/**
 * The index that stands at an address: a folder a language, each with a Pagefind of its own, because two languages in one
 * would share one stemmer. Every part is loaded once, when it is first asked for. A library that failed stays so: make
 * another, with the number of the attempt, for a browser remembers that a module failed to load.
 */
export function libraryAt(base: string, attempt = 1): SiteLibrary {
  const open = async (locale: string) => {
    const address = `${base}${locale}/pagefind.js${attempt > 1 ? `?try=${attempt}` : ''}`;
    const pagefind: Pagefind = await import(/* @vite-ignore */ address);
    await pagefind.options({ basePath: `${base}${locale}/`, baseUrl: '/', excerptLength: 26, ranking });
    return searchWith(pagefind);
  };
  const opened = new Map<string, Promise<Search>>();
  const facts = new Map<string, Promise<FactsById>>();
  return {
    glossary: async () => (await fetched(`${base}glossary.json`)).json(),
    words: async (locale, initial) => (await fetched(`${base}${locale}/words/${initial}.txt`)).text(),
    facts: (locale) => {
      const one = facts.get(locale) ?? fetched(`${base}${locale}/facts.json`).then(async (response) => factsFrom(await response.json()));
      facts.set(locale, one);
      return one;
    },
    reach: async (locale) => void (await fetched(`${base}${locale}/pagefind-entry.json`, { cache: 'no-store' })),
    search: async (locale, way) => {
      const pagefind = opened.get(locale) ?? open(locale);
      opened.set(locale, pagefind);
      const results = await (await pagefind)(way);
      return results.map((result) => ({ id: result.id, score: result.score, result }));
    },
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

async function fetched(address: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(address, init);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
