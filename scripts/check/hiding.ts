import { isDate } from '#src/content/fields.ts';
import { isForEditors, isShown, isWithdrawn } from '#src/content/shown.ts';
import type { Entry } from './content.ts';
import { flagIn } from './meant.ts';
import { fieldOf, textOf } from './values.ts';

/** A fact that keeps an entry from its readers, always or on some days. */
export interface Hiding {
  field: 'draft' | 'publishAt' | 'expiresAt';
  value: string;
}

/** Every such fact of an entry that can be read. One that something takes the place of stays, and says so. */
export function hidingsOf(entry: Entry): Hiding[] {
  const values = entry.original?.head.values;
  const fields = ['publishAt', ...(replacementOf(entry) === undefined ? (['expiresAt'] as const) : [])] as const;
  const days = fields.map((field) => ({ field, value: textOf(fieldOf(values, field)) ?? '' }));
  const draft = { field: 'draft' as const, value: 'true' };
  return [...(isDraft(entry) ? [draft] : []), ...days.filter(({ value }) => isDate(value))];
}

/** Whether an entry says that it is a draft, be it in words that the check does not let through: `draft: ja`. */
export function isDraft({ original }: Entry): boolean {
  const draft = fieldOf(original?.head.values, 'draft');
  return draft === true || flagIn(textOf(draft) ?? '') === 'true';
}

/** The fact for which readers do not see an entry on a day; undefined when they do. */
export function hidingOn(entry: Entry, day: string): Hiding | undefined {
  return hidingsOf(entry).find(({ field, value }) => !isShown({ draft: false, [field]: field === 'draft' || value }, day));
}

/** What takes the place of an entry when it has expired, as links name it. */
function replacementOf({ original }: Entry): string | undefined {
  return textOf(fieldOf(original?.head.values, 'replacedBy'));
}

/** What has taken the place of an entry that is withdrawn on a day; undefined of every other. */
export function replacementOn(entry: Entry, day: string): string | undefined {
  const expiresAt = textOf(fieldOf(entry.original?.head.values, 'expiresAt'));
  const replacedBy = replacementOf(entry);
  return isWithdrawn({ expiresAt, replacedBy }, day) ? replacedBy : undefined;
}

/** Whether readers see an entry on a day. */
export function isSeen(entry: Entry, day: string): boolean {
  return !isForEditors(entry) && !hidingOn(entry, day);
}
