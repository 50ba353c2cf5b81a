import type { Load } from './traffic.ts';

/** What was measured of one search: seconds and bytes of its index, the files of first queries, and bytes of further ones. */
export interface Measured {
  seconds: number;
  bytes: number;
  first: Load[][];
  further: number[];
}

/** What was measured of the search of the hub, and of Pagefind as it comes, on the same pages. */
export interface Row {
  name: string;
  pages: number;
  hub: Measured;
  stock: Measured;
  /** Milliseconds to answer: the first queries of visits, and further ones. */
  times: { first: number[]; further: number[] };
}
