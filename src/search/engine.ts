import type { Question } from './address.ts';

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

/** Searches the pages of one language as they are on a day. Rejects if the index cannot be loaded. */
export type Engine = (question: Question, limit: number, day: string) => Promise<Answer>;

interface PagefindData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { title: string; url: string }[];
}

interface Pagefind {
  options(options: { basePath: string; excerptLength: number }): Promise<void>;
  /** How many pages each value has. Must be called once before a search gives counts. */
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    query: string,
    options: { filters: Record<string, { any: string[] } | { expires: string }[]> },
  ): Promise<{
    results: { data(): Promise<PagefindData> }[];
    /** How many results each value has, whatever filters are chosen. */
    totalFilters: Record<string, Record<string, number>>;
  }>;
}

/** An engine over the index that Pagefind wrote at `base`; it picks the language of the document. Loads at the first query. */
export function pagefindEngine(base: string): Engine {
  let loading: Promise<{ pagefind: Pagefind; expiries: string[] }> | undefined;
  let tries = 0;
  return async ({ query, filters, expired }, limit, day) => {
    loading ??= load(base, (tries += 1));
    const { pagefind, expiries } = await loading.catch((reason: unknown) => {
      loading = undefined;
      throw reason;
    });
    const past = expiries.filter((expires) => expires <= day);
    const none = expired ? [] : past.map((expires) => ({ expires }));
    const { results, totalFilters: counts } = await pagefind.search(query, { filters: { ...chosen(filters), none } });
    if (results.length === 0) await reach(base);
    const data = await Promise.all(results.slice(0, limit).map((result) => result.data()));
    return {
      hits: data.map(hitOf),
      total: results.length,
      counts: { kind: counts['kind'] ?? {}, audience: counts['audience'] ?? {}, region: counts['region'] ?? {} },
      hasExpired: past.length > 0,
    };
  };
}

/** Loads the engine, with the days on which pages of its index expire. A browser remembers that a module failed to load, so each further try has an address of its own. */
async function load(base: string, attempt: number): Promise<{ pagefind: Pagefind; expiries: string[] }> {
  const address = `${base}pagefind.js${attempt > 1 ? `?try=${attempt}` : ''}`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ basePath: base, excerptLength: 26 });
  const { expires = {} } = await pagefind.filters();
  return { pagefind, expiries: Object.keys(expires) };
}

/** Rejects if the index is out of reach: Pagefind gives no results then, as if there were none. */
async function reach(base: string): Promise<void> {
  const { ok } = await fetch(`${base}pagefind-entry.json`, { cache: 'no-store' });
  if (!ok) throw new Error('The search index is out of reach.');
}

function chosen(filters: Filters): Record<string, { any: string[] }> {
  return Object.fromEntries(Object.entries(filters).flatMap(([name, keys]) => (keys.length > 0 ? [[name, { any: keys }]] : [])));
}

function hitOf({ url, excerpt, meta, sub_results }: PagefindData): Hit {
  const sections = sub_results.filter((section) => section.url !== url).slice(0, 3);
  return {
    title: meta['title'] ?? url,
    href: url,
    kind: meta['kind'] ?? '',
    audience: meta['audience']?.split(' ') ?? [],
    life: meta['life'] ?? '',
    excerpt,
    sections: sections.map((section) => ({ title: section.title, href: section.url })),
  };
}
