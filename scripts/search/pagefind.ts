import { close, createIndex } from 'pagefind';
import type { BuiltPage } from '#src/search/index/bundle.ts';
import { libraryAt } from '#src/search/query/library.ts';
import { inFolder, inTurn } from './answers.ts';
import type { Answered, Query } from './measure.ts';
import { addressOf, builtPage, type PlainPage } from './pages.ts';

/** Pagefind as it comes: an index a language, every word of the query must be there. */
export function pagefind(pages: PlainPage[], queries: Query[]): Promise<Answered[]> {
  return inFolder(async (folder, base) => {
    for (const [lang, own] of Map.groupBy(pages, (page) => page.lang)) await writeStock(`${folder}/${lang}`, own.map(builtPage));
    const library = libraryAt(base);
    const ids = new Map(pages.map((page) => [addressOf(page), page.id]));
    return inTurn(queries, async ({ q, lang }) => {
      const found = await library.search(lang, { text: q, weight: 1, exact: false });
      const data = await Promise.all(found.slice(0, 10).map(({ result }) => result.data()));
      return data.map(({ url }) => ids.get(url) ?? '');
    });
  });
}

/** Writes the index of pages in one language to a folder, as Pagefind does by itself: what the hub tells it besides, it must not remember. */
export async function writeStock(folder: string, pages: BuiltPage[]): Promise<void> {
  await close();
  delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  for (const { url, html } of pages) await index.addHTMLFile({ url, content: html });
  await index.writeFiles({ outputPath: folder });
  await close();
}
