import { createIndex } from 'pagefind';
import { libraryAt } from '#src/search/query/library.ts';
import { inFolder, inTurn } from './answers.ts';
import type { Answered, Query } from './measure.ts';
import { addressOf, builtPage, type PlainPage } from './pages.ts';

/** Pagefind as it comes: an index a language, every word of the query must be there. */
export function pagefind(pages: PlainPage[], queries: Query[]): Promise<Answered[]> {
  return inFolder(async (folder, base) => {
    for (const [lang, own] of Map.groupBy(pages, (page) => page.lang)) await writeStock(`${folder}/${lang}`, own);
    const library = libraryAt(base);
    const ids = new Map(pages.map((page) => [addressOf(page), page.id]));
    return inTurn(queries, async ({ q, lang }) => {
      const found = await library.search(lang, { text: q, weight: 1, exact: false });
      const data = await Promise.all(found.slice(0, 10).map(({ result }) => result.data()));
      return data.map(({ url }) => ids.get(url) ?? '');
    });
  });
}

async function writeStock(folder: string, pages: PlainPage[]): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  for (const { url, html } of pages.map(builtPage)) await index.addHTMLFile({ url, content: html });
  await index.writeFiles({ outputPath: folder });
}
