import type { Answered, Query } from './measure.ts';
import { minisearch } from './minisearch.ts';
import { pagefind } from './pagefind.ts';
import type { PlainPage } from './pages.ts';

/** What another search answers the same queries with, from the same pages. */
type Peer = (pages: PlainPage[], queries: Query[]) => Promise<Answered[]>;

export const peers: Record<string, Peer> = { pagefind, minisearch };
