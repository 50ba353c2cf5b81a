import MiniSearch from 'minisearch';
import { stemOf } from '#src/search/language/stems.ts';
import { inTurn } from './answers.ts';
import type { Answered, Query } from './measure.ts';
import type { PlainPage } from './pages.ts';

/** MiniSearch as well set up as it can be: an index a language, stems, any of the words, beginnings of words and near misses, titles before text. */
export function minisearch(pages: PlainPage[], queries: Query[]): Promise<Answered[]> {
  const indexes = new Map([...Map.groupBy(pages, ({ lang }) => lang)].map(([lang, own]) => [lang, indexOf(lang, own)]));
  return inTurn(queries, async ({ q, lang }) => (indexes.get(lang)?.search(q) ?? []).map(({ id }) => String(id)));
}

function indexOf(lang: string, pages: PlainPage[]): MiniSearch {
  const index = new MiniSearch({
    fields: ['title', 'headings', 'text'],
    processTerm: (term) => stemOf(lang, term.toLowerCase()),
    searchOptions: { boost: { title: 3, headings: 2 }, prefix: true, fuzzy: 0.2, combineWith: 'OR' },
  });
  index.addAll(pages.map(({ id, title, secs }) => ({ id, title, headings: secs.map(({ h }) => h ?? '').join(' '), text: secs.flatMap(({ p }) => p).join(' ') })));
  return index;
}
