import type { Page } from '#src/site/addresses.ts';

/** Pages in the order that their entries say. */
export function inOrder<Item extends Page<'guides'> | Page<'strategy'>>(pages: Item[]): Item[] {
  return pages.toSorted((a, b) => a.entry.data.order - b.entry.data.order);
}
