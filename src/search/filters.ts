import type { Facts } from './query/facts.ts';

/** What search filters by. Each has the keys that the reader chose; none chosen is all. */
export interface Filters {
  kind: string[];
  audience: string[];
  region: string[];
}

/** How many pages each choice of each filter would leave. */
export type Counts = Record<keyof Filters, Map<string, number>>;

/** Whether a page has one of the choices of each filter. */
export function isChosen(facts: Facts, filters: Filters): boolean {
  return names.every((name) => filters[name].length === 0 || valuesOf(facts, name).some((value) => filters[name].includes(value)));
}

/** How many of the pages found each choice has, given what is chosen in the other filters: as many as are left when it is taken. */
export function countsOf(found: Facts[], filters: Filters): Counts {
  const countsIn = (name: keyof Filters) => {
    const left = found.filter((facts) => isChosen(facts, { ...filters, [name]: [] }));
    return tally(left.flatMap((facts) => [...new Set(valuesOf(facts, name))]));
  };
  return { kind: countsIn('kind'), audience: countsIn('audience'), region: countsIn('region') };
}

const names = ['kind', 'audience', 'region'] as const;

function valuesOf(facts: Facts, name: keyof Filters): string[] {
  return [facts[name]].flat();
}

function tally(values: string[]): Map<string, number> {
  return new Map([...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length]));
}
