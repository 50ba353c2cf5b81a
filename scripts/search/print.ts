import type { Measure, Measures } from './measure.ts';

/** Measures as a table: a row a category, then all of them; the hub's search first, then its peers. */
export function tableOf(measures: Record<string, Measures>): string {
  const tables = Object.entries(measures).map(([name, { overall, categories }]) => {
    const rows = [...Object.entries(categories), ['', overall] as const].map(([category, one]) => row(category, one));
    return `${[head(name), ...rows].join('\n')}\n`;
  });
  return tables.join('\n');
}

function head(name: string): string {
  return name.padEnd(18) + ['n', 's@1', 's@5', 'MRR', 'zero'].map((word) => word.padStart(8)).join('');
}

function row(name: string, { n, s1, s5, mrr, zero }: Measure): string {
  return name.padEnd(18) + String(n).padStart(8) + [s1, s5, mrr, zero].map((value) => value.toFixed(3).padStart(8)).join('');
}
