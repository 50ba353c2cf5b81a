import type { FactColumns, Facts, FactsById } from '#src/search/query/facts.ts';

/** What is known of a page by its title, with borders in its compounds, and by what it says of itself for search, as `data-search="kind:guides"`: what it is filtered by and how it ages. */
export function factsIn(html: string, title: string): Facts {
  const facts: Facts = { title, kind: '', audience: [], region: [], expires: '', life: '' };
  for (const [, name = '', value = ''] of html.matchAll(/\bdata-search="(\w+):([^"]*)"/g)) {
    if (name === 'audience' || name === 'region') facts[name].push(value);
    else if (name === 'kind' || name === 'expires' || name === 'life') facts[name] = value;
  }
  return facts;
}

/** The facts of pages as `factsFrom` reads them. */
export function columnsOf(facts: FactsById): FactColumns {
  const rows = Object.entries(facts).toSorted(([, a], [, b]) => (a.kind + a.title < b.kind + b.title ? -1 : 1));
  const column = (valueOf: (page: Facts) => string) => rows.map(([, page]) => valueOf(page));
  return {
    id: rows.map(([id]) => id),
    ...{ title: column(({ title }) => title), kind: column(({ kind }) => kind), expires: column(({ expires }) => expires), life: column(({ life }) => life) },
    ...{ audience: column(({ audience }) => audience.join(' ')), region: column(({ region }) => region.join(' ')) },
  };
}
