import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeIndex } from '#src/search/index/write.ts';
import type { Concept } from '#src/search/language/concept.ts';
import { askIn } from '#src/search/query/ask.ts';
import { libraryAt } from '#src/search/query/library.ts';
import { fetchFiles } from './file-fetch.ts';
import type { Answered, Query } from './measure.ts';
import { addressOf, builtPage, type PlainPage } from './pages.ts';

/** How many answers are looked at. */
const looked = 10;

/** What the search of the site answers queries with when it has these pages and this glossary. */
export async function answers(pages: PlainPage[], concepts: Concept[], queries: Query[]): Promise<Answered[]> {
  return inFolder(async (folder, base) => {
    await writeIndex(folder, pages.map(builtPage), concepts);
    const library = libraryAt(base);
    const languages = [...new Set(pages.map(({ lang }) => lang))];
    const asks = new Map(languages.map((lang) => [lang, askIn(lang, languages.filter((other) => other !== lang), library)]));
    const ids = new Map(pages.map((page) => [addressOf(page), page.id]));
    return inTurn(queries, async ({ q, lang }) => {
      const { matches } = (await asks.get(lang)?.(q)) ?? { matches: [] };
      const data = await Promise.all(matches.slice(0, looked).map(({ result }) => result.data()));
      return data.map(({ url }) => ids.get(url) ?? '');
    });
  });
}

/** Answers queries one after the other, as a reader asks them. */
export async function inTurn(queries: Query[], answer: (query: Query) => Promise<string[]>): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (const query of queries) answered.push({ query, found: await answer(query) });
  return answered;
}

/** Does work with a folder that is there as long as it lasts. What is written to it can be fetched from `base`. */
export async function inFolder<Result>(work: (folder: string, base: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  fetchFiles();
  try {
    return await work(folder, `${pathToFileURL(folder)}/`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
