import type { Content, Entry, EntryFile } from '../content.ts';
import { isBehind, madeFrom } from '../followed.ts';
import { movedEntries } from '../moved.ts';
import { nameOf } from '../places.ts';
import { warning, type Check, type Problem } from '../problem.ts';
import { differences, substanceOf, type Substance } from '../substance.ts';
import { fieldOf } from '../values.ts';

/** At most so many of the differences are shown. */
const shown = 3;

/**
 * An original that says something else than in the version before says so in `changed`, or its translation has changed with
 * it: else nobody learns that the translation is to follow.
 */
export const unmarked: Check = (content) => {
  const { before } = content;
  if (!before) return [];
  const moved = movedEntries(content);
  const earlier = new Map(before.entries.map((entry) => [moved.get(nameOf(entry)) ?? nameOf(entry), entry]));
  return content.entries.flatMap((entry) => {
    const old = earlier.get(nameOf(entry));
    return old ? unsaid(content, entry, before, old, moved) : [];
  });
};

function unsaid(content: Content, entry: Entry, before: Content, old: Entry, moved: Map<string, string>): Problem[] {
  const [now, then] = [entry.original, old.original];
  if (!now?.body?.isWhole || !then?.body?.isWhole || textIn(content, now) === textIn(before, then)) return [];
  const left = leftBehind(content, entry, before, old);
  // A day that is said already cannot be said again.
  const isSaid = madeFrom(now) > madeFrom(then) || madeFrom(now) >= content.day;
  if (left.length === 0 || isSaid) return [];
  const changes = differences(renamed(substanceOf(before, old, then), moved), substanceOf(content, entry, now));
  if (changes.length === 0) return [];
  const files = left.map(({ file }) => file.slice(entry.folder.length + 1)).join(', ');
  const values = { changes: changes.slice(0, shown).join(', '), files, day: content.day };
  const field = fieldOf(now.head.values, 'changed') === undefined ? 'published' : 'changed';
  return [warning(now.file, now.head.pointOf([field]), 'translations/unmarked', values)];
}

/** The translations that were there before, have not changed since, and are not told of as old anyway. */
function leftBehind(content: Content, { original, translations }: Entry, before: Content, old: Entry): EntryFile[] {
  return translations.filter((file) => {
    const then = old.translations.find(({ locale }) => locale === file.locale);
    return original && then && textIn(content, file) === textIn(before, then) && !isBehind(file, original);
  });
}

/** With links to the entries that moved as they are now. */
function renamed(substance: Substance, moved: Map<string, string>): Substance {
  return { ...substance, links: substance.links.map(({ value, text }) => ({ value: moved.get(value) ?? value, text })) };
}

function textIn({ texts }: Content, { file }: EntryFile): string {
  return texts.get(file)?.text ?? '';
}
