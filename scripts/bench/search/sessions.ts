import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { askIn } from '#src/search/query/ask.ts';
import { libraryAt, type PagefindResult } from '#src/search/query/library.ts';
import { sizeOf, trafficOf, type Load } from './traffic.ts';

/** Answers a query with all that the search page loads for it: the facts of pages, and what the first ten say. */
export type Session = (query: string) => Promise<void>;

/** Begins a visit to the site: nothing is loaded yet. The number is to be another for each, or something is. */
export type Begin = (visit: number) => Session;

const shown = 10;

/** Visits to the search of the hub by a reader of a language. */
export function hubAt(base: string, locale: string, others: string[]): Begin {
  return (visit) => {
    const library = libraryAt(base, visit);
    const ask = askIn(locale, others, library);
    return async (query) => {
      const { matches } = await ask(query);
      await Promise.all([...new Set([locale, ...matches.map((match) => match.locale)])].map((one) => library.facts(one)));
      await show(matches.map(({ result }) => result));
    };
  };
}

/** Visits to a search with Pagefind as it comes. */
export function stockAt(base: string, locale: string): Begin {
  return (visit) => {
    const library = libraryAt(base, visit);
    return async (query) => show((await library.search(locale, { text: query, weight: 1, exact: false })).map(({ result }) => result));
  };
}

async function show(results: PagefindResult[]): Promise<void> {
  await Promise.all(results.slice(0, shown).map((result) => result.data()));
}

/** What a visit loads that begins with a query, Pagefind itself and its worker too. */
export async function firstLoads(base: string, begin: Begin, queries: string[], visit: number): Promise<Load[][]> {
  const loads: Load[][] = [];
  for (const [index, query] of queries.entries()) {
    const session = begin(visit + index);
    const found = onceEach(await trafficOf(base, () => session(query)));
    const languages = found.flatMap(({ path }) => /^(\w+)\/wasm\./.exec(path)?.[1] ?? []);
    loads.push([...found, ...languages.flatMap((locale) => ['pagefind.js', 'pagefind-worker.js'].map((name) => scriptAt(base, `${locale}/${name}`)))]);
  }
  return loads;
}

/** What each further query of a visit loads that was not loaded before. */
export async function furtherLoads(base: string, begin: Begin, [first = '', ...queries]: string[], visit: number): Promise<Load[][]> {
  const session = begin(visit);
  const known = new Set((await trafficOf(base, () => session(first))).map(({ path }) => path));
  const loads: Load[][] = [];
  for (const query of queries) {
    const found = onceEach(await trafficOf(base, () => session(query))).filter(({ path }) => !known.has(path));
    found.forEach(({ path }) => known.add(path));
    loads.push(found);
  }
  return loads;
}

/** How long the first query of a visit takes to answer, and each further one, in milliseconds. */
export async function timesOf(begin: Begin, [first = '', ...queries]: string[], visit: number): Promise<{ first: number; further: number[] }> {
  const session = begin(visit);
  const timed = async (query: string) => {
    const started = performance.now();
    await session(query);
    return performance.now() - started;
  };
  const cold = await timed(first);
  const further: number[] = [];
  for (const query of queries) further.push(await timed(query));
  return { first: cold, further };
}

/** A browser keeps what it has loaded. */
function onceEach(loads: Load[]): Load[] {
  return [...new Map(loads.map((load) => [load.path, load])).values()];
}

/** A module is not fetched as files are. */
function scriptAt(base: string, path: string): Load {
  return { path, bytes: sizeOf(base + path, readFileSync(fileURLToPath(base + path))) };
}
