import { collections } from '#src/content/collections.ts';
import type { Entry } from '../content.ts';
import type { Rule } from '../messages.ts';
import { nameOf } from '../places.ts';
import { errorsIn, type Check } from '../problem.ts';
import { fieldOf, textOf } from '../values.ts';

/** What takes the place of a page does so from a day, is another page, and the page has an address at which to say so. */
export const replaced: Check = ({ entries }) =>
  entries.flatMap((entry) => {
    const { original } = entry;
    const by = textOf(fieldOf(original?.head.values, 'replacedBy'));
    const rule = by === undefined ? undefined : ruleFor(entry, by);
    return original && rule ? errorsIn(original.file, [{ rule, at: original.head.pointOf(['replacedBy']), values: { value: by ?? '' } }]) : [];
  });

function ruleFor(entry: Entry, by: string): Rule | undefined {
  if (collections[entry.collection].shownOn) return 'hidden/replaced-part';
  if (by === nameOf(entry)) return 'hidden/replaced-self';
  return fieldOf(entry.original?.head.values, 'expiresAt') === undefined ? 'hidden/replaced-when' : undefined;
}
