import { isDay } from '#src/content/fields.ts';
import { followedDay, isStale } from '#src/content/stale.ts';
import type { EntryFile } from './content.ts';
import { fieldOf, textOf } from './values.ts';

/** The day of an original that a translation of it is made from. Empty when it does not say. */
export function madeFrom({ head }: EntryFile): string {
  return followedDay(daysOf(head.values));
}

/** The day of the original that a translation follows, as it says itself. */
export function translatedFrom({ head }: EntryFile): string | undefined {
  return textOf(fieldOf(head.values, 'translated'));
}

/** Whether a translation was made from an older original than there is, as far as both say. */
export function isBehind(translation: EntryFile, original: EntryFile): boolean {
  const translated = translatedFrom(translation) ?? '';
  return isDay(translated) && isDay(madeFrom(original)) && isStale(translated, daysOf(original.head.values));
}

function daysOf(values: unknown): { changed: string | undefined; published: string } {
  return { changed: textOf(fieldOf(values, 'changed')), published: textOf(fieldOf(values, 'published')) ?? '' };
}
