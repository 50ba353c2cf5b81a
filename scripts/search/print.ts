import type { Measure, Measures } from './measure.ts';

/** Measures as a table: each category, then all; the hub's search and then its peers. */
export function tableOf(measures: Record<string, Measures>): string {
  return Object.entries(measures).map(([name, { overall, categories }]) => [head(name), ...Object.entries(categories).map(([category, one]) => row(category, one)), row('', overall), ''].join('\n')).join('\n');
}

function head(name: string): string {
  return name.padEnd(18) + ['n', 's@1', 's@5', 'MRR', 'zero'].map((word) => word.padStart(8)).join('');
}

function row(name: string, { n, s1, s5, mrr, zero }: Measure): string {
  return name.padEnd(18) + String(n).padStart(8) + [s1, s5, mrr, zero].map((value) => value.toFixed(3).padStart(8)).join('');
}
