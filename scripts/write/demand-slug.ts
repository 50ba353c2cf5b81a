import { isSlug, isWindowsName, slugOf } from '#scripts/check/slug.ts';
import { Stop } from '#scripts/check/stop.ts';

/** Throws `Stop` unless a text can be the name of a folder, and the last part of an address, on every computer. */
export function demandSlug(id: string): void {
  if (!isSlug(id)) throw new Stop('write.id', { id, repaired: slugOf(id) });
  if (isWindowsName(id)) throw new Stop('write.id-windows', { id });
}
