import type { Filters } from './filters.ts';

/** What is asked for: the words, and the filters chosen. */
export interface Question {
  query: string;
  filters: Filters;
  /** Whether pages that are no longer current are found as well. */
  expired: boolean;
  /** Whether the words are meant as they were typed, and not to be corrected. */
  exact: boolean;
}

/** The question that the search part of an address holds: `?q=asf&kind=guides&kind=regions&expired=1`. */
export function questionIn(search: string): Question {
  const values = new URLSearchParams(search);
  return {
    query: (values.get('q') ?? '').trim(),
    filters: { kind: values.getAll('kind'), audience: values.getAll('audience'), region: values.getAll('region') },
    expired: values.get('expired') === '1',
    exact: values.get('exact') === '1',
  };
}

/** The search part of the address of a question. Empty for an empty one. */
export function searchOf({ query, filters, expired, exact }: Question): string {
  const values = new URLSearchParams(query ? { q: query } : {});
  for (const [name, keys] of Object.entries(filters)) keys.forEach((key: string) => values.append(name, key));
  if (expired) values.append('expired', '1');
  if (exact && query) values.append('exact', '1');
  return values.size > 0 ? `?${values}` : '';
}
