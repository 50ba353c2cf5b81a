import { isDate } from '#src/content/fields.ts';
import { isForEditors, isShown } from '#src/content/shown.ts';
import type { Entry } from './content.ts';
import { fieldOf, textOf } from './values.ts';

/** A fact that keeps an entry from its readers, always or on some days. */
export interface Hiding {
  field: 'draft' | 'publishAt' | 'expiresAt';
  value: string;
}

/** Every such fact of an entry that can be read. */
export function hidingsOf({ original }: Entry): Hiding[] {
  const values = original?.head.values;
  const days = (['publishAt', 'expiresAt'] as const).map((field) => ({ field, value: textOf(fieldOf(values, field)) ?? '' }));
  const draft = { field: 'draft' as const, value: 'true' };
  return [...(fieldOf(values, 'draft') === true ? [draft] : []), ...days.filter(({ value }) => isDate(value))];
}

/** The fact for which readers do not see an entry on a day; undefined when they do. */
export function hidingOn(entry: Entry, day: string): Hiding | undefined {
  return hidingsOf(entry).find(({ field, value }) => !isShown({ draft: false, [field]: field === 'draft' || value }, day));
}

/** Whether readers see an entry on a day. */
export function isSeen(entry: Entry, day: string): boolean {
  return !isForEditors(entry) && !hidingOn(entry, day);
}
