import type { Page } from '#src/site/addresses.ts';

/** Regions in the order of their county codes. */
export function byCode(regions: Page<'regions'>[]): Page<'regions'>[] {
  return regions.toSorted((a, b) => a.entry.data.code.localeCompare(b.entry.data.code));
}
