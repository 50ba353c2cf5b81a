import { originalLocale } from '#src/i18n/locales.ts';
import type { Measured, Row } from './measured.ts';
import { bytesOf } from './traffic.ts';

/** What kind of file a path is; those of another language than the reader's are `abroad`. */
const kinds: [name: string, is: RegExp][] = [
  ['glossary', /^glossary[/.]/],
  ['cards', /^(?:cards|places)\//],
  ['worker', /^worker\.js$/],
  ['abroad', new RegExp(`^(?!${originalLocale}/)`)],
  ['script', /\.js$/],
  ['wasm', /\/wasm\./],
  ['meta', /\.pf_meta$|entry\.json$/],
  ['words', /\/words\//],
  ['facts', /\/facts\.json$/],
  ['chunks', /\/index\//],
  ['fragments', /\/fragment\//],
  ['other', /^/],
];

/** Rows as a table: kB are 1,000 bytes, and medians unless said otherwise; after each number of the hub that of Pagefind as it comes. */
export function tableOf(rows: Row[]): string {
  return aligned([
    ['', 'pages', 'index s', 'stock', 'ms/page', 'MB', 'stock', 'first kB', 'stock', 'further kB', 'stock', 'first ms', 'further ms', 'p95'],
    ...rows.map(({ name, pages, hub, stock, times }) => [
      ...[name, String(pages), hub.seconds.toFixed(1), stock.seconds.toFixed(1), ((1000 * hub.seconds) / pages).toFixed(1)],
      ...[(hub.bytes / 1e6).toFixed(1), (stock.bytes / 1e6).toFixed(1), kB(quantile(firstsOf(hub), 0.5)), kB(quantile(firstsOf(stock), 0.5))],
      ...[kB(quantile(hub.further, 0.5)), kB(quantile(stock.further, 0.5))],
      ...[quantile(times.first, 0.5), quantile(times.further, 0.5), quantile(times.further, 0.95)].map((value) => value.toFixed(0)),
    ]),
  ]);
}

/** Where the bytes of a first query go: means, for medians do not add up. */
export function bytesTable(rows: Row[]): string {
  const names = kinds.map(([name]) => name);
  const row = (name: string, pages: number, { first }: Measured) => {
    const parts = names.map((kind) => mean(first.map((loads) => bytesOf(loads.filter(({ path }) => kindOf(path) === kind)))));
    return [name, String(pages), ...[...parts, parts.reduce((total, part) => total + part, 0)].map(kB)];
  };
  return aligned([['first kB', 'pages', ...names, 'mean'], ...rows.flatMap(({ name, pages, hub, stock }) => [row(name, pages, hub), row('  stock', pages, stock)])]);
}

export function kindOf(path: string): string {
  return kinds.find(([, is]) => is.test(path))?.[0] ?? 'other';
}

/** The value that such a share of all are not above. 0 of none. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(Math.ceil(share * sorted.length) - 1, 0)] ?? 0;
}

function firstsOf({ first }: Measured): number[] {
  return first.map(bytesOf);
}

function mean(values: number[]): number {
  return values.reduce((total, value) => total + value, 0) / Math.max(values.length, 1);
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** The lines of a table: names to the left, numbers to the right. */
function aligned(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  const cell = (text: string, index: number) => (index === 0 ? text.padEnd(widths[index] ?? 0) : text.padStart(widths[index] ?? 0));
  return rows.map((row) => `${row.map(cell).join('  ').trimEnd()}\n`).join('');
}
