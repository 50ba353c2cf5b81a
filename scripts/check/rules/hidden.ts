import type { Content, Entry } from '../content.ts';
import { hidingsOf, type Hiding } from '../hiding.ts';
import type { Rule, Values } from '../messages.ts';
import { entryNameOf, namesOf } from '../names.ts';
import { bareNameOf, nameOf } from '../places.ts';
import { start } from '../points.ts';
import { error, type Check, type Problem } from '../problem.ts';

/** A draft or a page with its days is one that the site can do without, and its days are in order. */
export const hidden: Check = (content) => {
  const required = requiredIn(content);
  return content.entries.flatMap((entry) => [...stillNeeded(entry, content, required), ...neverShown(entry)]);
};

/** Where a field that must hold one name has it, by the name: `/organisations/skr`. */
type Required = Map<string, { entry: Entry; field: string }[]>;

/** What the fields that may not lose a name have. A draft may name a draft. */
function requiredIn({ entries }: Content): Required {
  const shown = entries.filter((entry) => !hidingsOf(entry).some(({ field }) => field === 'draft'));
  const names = shown.flatMap((entry) =>
    namesOf(entry).flatMap(({ target, value, path }) => {
      const field = path.findLast((step) => typeof step === 'string') ?? '';
      // No county means the whole country, so that a list without one of them says something else.
      const isRequired = path.at(-1) === field || ('entryIn' in target && target.entryIn === 'regions');
      const name = entryNameOf({ target, value });
      return name && isRequired ? [{ name, entry, field }] : [];
    }),
  );
  return Map.groupBy(names, ({ name }) => name);
}

function stillNeeded(entry: Entry, { site }: Content, required: Required): Problem[] {
  const isNeeded = site.needed.includes(bareNameOf(entry));
  const by = required.get(nameOf(entry))?.find((other) => other.entry !== entry);
  return hidingsOf(entry).flatMap((hiding) => {
    if (isNeeded) return [told(entry, hiding, 'hidden/needed')];
    return by ? [told(entry, hiding, 'hidden/named', { by: by.field, other: by.entry.original?.file ?? '' })] : [];
  });
}

function neverShown(entry: Entry): Problem[] {
  const all = hidingsOf(entry);
  const begins = all.find(({ field }) => field === 'publishAt');
  const ends = all.find(({ field }) => field === 'expiresAt');
  if (!begins || !ends || begins.value < ends.value) return [];
  return [told(entry, ends, 'hidden/order', { begins: begins.value, ends: ends.value })];
}

function told({ original, folder }: Entry, { field }: Hiding, rule: Rule, values: Values = {}): Problem {
  const at = original?.head.pointOf([field]) ?? start;
  return error(original?.file ?? folder, at, rule, { field, ...values });
}
