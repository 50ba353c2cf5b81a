import type { TimedText } from '#src/freshness/episodes.ts';
import type { Link } from './link.ts';

/** A body that can be reached, as its card shows it. */
export interface Reachable {
  body: Link;
  ways: Way[];
  /** How it is known that the ways are right: a sentence that ends in a link to what says so, and that it is long ago, when it is. */
  checks: { text: string; source: Link; badges: TimedText[] }[];
}

/** A way to reach a body. Of phone, e-mail and website it has at least one. */
export interface Way {
  /** Which function answers, in words. */
  role: string;
  phone?: string | undefined;
  email?: string | undefined;
  website?: string | undefined;
}
