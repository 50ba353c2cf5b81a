import type { Entry, EntryFile } from '#scripts/check/content.ts';
import { isBehind } from '#scripts/check/followed.ts';
import { Stop } from '#scripts/check/stop.ts';
import { knownOf, type Known } from '#scripts/status/known.ts';

/** What is known of an entry on a day. Throws `Stop` when its facts cannot be read. */
export function demandKnown(entry: Entry, day: string): Known {
  const known = knownOf(entry, day);
  if (!known) throw new Stop('write.unread', { file: entry.original?.file ?? entry.folder });
  return known;
}

/** The translations of an entry that are older than its original. */
export function behindIn({ original, translations }: Entry): EntryFile[] {
  return original ? translations.filter((file) => isBehind(file, original)) : [];
}
