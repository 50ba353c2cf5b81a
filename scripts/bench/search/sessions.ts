import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { engineAt } from '#src/search/engine.ts';
import { libraryAt } from '#src/search/query/library.ts';
import { shown } from '#src/search/shown.ts';
import { today } from '#src/site/today.ts';
import { sizeOf, trafficOf, type Load } from './traffic.ts';

/** Answers a query with all that the search page loads for it, the texts of the hits shown first too. */
export type Session = (query: string) => Promise<void>;

/** A search that readers visit. */
export interface Visited {
  /** Begins a visit: nothing is loaded yet. The number is to be another for each, or something is. */
  begin(visit: number): Session;
  /** The scripts that a visit loads in which pages of some languages are asked. Modules are not fetched as files are. */
  scripts(locales: string[]): Load[];
}

/** The search of the hub, for readers of a language. */
export function hubAt(base: string, locale: string, others: string[]): Visited {
  const [worker = ''] = globSync('dist/_astro/worker*.js');
  return {
    begin: (visit) => {
      const engine = engineAt(base, locale, others, visit);
      const question = (query: string) => ({ query, filters: { kind: [], audience: [], region: [] }, expired: false, exact: false });
      return async (query) => void (await engine(question(query), shown, today));
    },
    scripts: (locales) => [
      { path: 'worker.js', bytes: sizeOf(worker, readFileSync(worker)) },
      ...locales.map((one) => scriptAt(base, `${one}/pagefind.js`)),
    ],
  };
}

/** A search with Pagefind as it comes. */
export function stockAt(base: string, locale: string): Visited {
  return {
    begin: (visit) => {
      const library = libraryAt(base, visit);
      return async (query) => {
        const found = await library.search(locale, { text: query, weight: 1, exact: false });
        await Promise.all(found.slice(0, shown).map(({ result }) => result.data()));
      };
    },
    scripts: (locales) => locales.flatMap((one) => ['pagefind.js', 'pagefind-worker.js'].map((name) => scriptAt(base, `${one}/${name}`))),
  };
}

/** What a visit loads that begins with a query. */
export async function firstLoads(base: string, { begin, scripts }: Visited, queries: string[], visit: number): Promise<Load[][]> {
  const loads: Load[][] = [];
  for (const [index, query] of queries.entries()) {
    const session = begin(visit + index);
    const found = onceEach(await trafficOf(base, () => session(query)));
    loads.push([...found, ...scripts(found.flatMap(({ path }) => /^(\w+)\/wasm\./.exec(path)?.[1] ?? []))]);
  }
  return loads;
}

/** What each further query of a visit loads that was not loaded before. */
export async function furtherLoads(base: string, { begin }: Visited, [first = '', ...queries]: string[], visit: number): Promise<Load[][]> {
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
export async function timesOf({ begin }: Visited, [first = '', ...queries]: string[], visit: number): Promise<{ first: number; further: number[] }> {
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

function scriptAt(base: string, path: string): Load {
  return { path, bytes: sizeOf(base + path, readFileSync(fileURLToPath(base + path))) };
}
