import type { Filters } from './engine.ts';

/** What is asked for: the words, and the filters chosen. */
export interface Question {
  query: string;
  filters: Filters;
}

/** The question that the search part of an address holds: `?q=asf&kind=guides&kind=regions`. */
export function questionIn(search: string): Question {
  const values = new URLSearchParams(search);
  return {
    query: (values.get('q') ?? '').trim(),
    filters: { kind: values.getAll('kind'), audience: values.getAll('audience'), region: values.getAll('region') },
  };
}

/** The search part of the address of a question. Empty for an empty one. */
export function searchOf({ query, filters }: Question): string {
  const values = new URLSearchParams(query ? { q: query } : {});
  for (const [name, keys] of Object.entries(filters)) keys.forEach((key: string) => values.append(name, key));
  return values.size > 0 ? `?${values}` : '';
}
