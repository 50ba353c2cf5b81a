import { isDate } from '#src/content/fields.ts';
import { locales, originalLocale } from '#src/i18n/locales.ts';
import type { Entry, EntryFile } from './content.ts';
import { isBefore } from './dates.ts';
import { isText } from './files.ts';
import type { Item } from './items.ts';
import { start } from './points.ts';
import { error, warning, type Check, type Problem } from './problem.ts';
import { fieldOf, textOf } from './values.ts';

/** Every entry has its original, and a translation follows it. */
export const translations: Check = ({ items, entries }) => [
  ...items.flatMap(unknownLanguage),
  ...entries.flatMap(withoutOriginal),
  ...entries.flatMap(({ original, translations: files }) =>
    original ? files.flatMap((file) => [...stale(original, file), ...otherHeadings(original, file)]) : [],
  ),
];

function unknownLanguage({ path, kind }: Item): Problem[] {
  const [, top, , name = '', ...deeper] = path.split('/');
  const isIn = top !== 'sources' && deeper.length === 0 && kind === 'file' && isText(name);
  if (!isIn || locales.some((locale) => name === `${locale}.mdx`)) return [];
  const allowed = locales.map((locale) => `${locale}.mdx`).join(', ');
  return [error(path, start, 'translations/language', { name, allowed })];
}

function withoutOriginal({ folder, original, translations: files }: Entry): Problem[] {
  const file = files[0]?.file ?? folder;
  return original ? [] : [error(file, start, 'translations/original', { name: `${originalLocale}.mdx` })];
}

function stale(original: EntryFile, { file, head }: EntryFile): Problem[] {
  const facts = original.head.values;
  const changed = textOf(fieldOf(facts, 'changed') ?? fieldOf(facts, 'published')) ?? '';
  const translated = textOf(fieldOf(head.values, 'translated')) ?? '';
  if (!isDate(changed) || !isDate(translated) || !isBefore(translated, changed)) return [];
  return [warning(file, head.pointOf(['translated']), 'translations/stale', { changed, translated })];
}

/** Told at the first heading that differs, or at the last one where some are missing. */
function otherHeadings(original: EntryFile, { file, body }: EntryFile): Problem[] {
  if (!original.body || !body) return [];
  const [theirs, ours] = [original.body.headings, body.headings];
  const length = Math.max(theirs.length, ours.length);
  const index = Array.from({ length }, (_, i) => i).find((i) => theirs[i]?.depth !== ours[i]?.depth);
  if (index === undefined) return [];
  const at = (ours[index] ?? ours.at(-1))?.at ?? start;
  const values = { theirs: levels(theirs), ours: levels(ours), original: original.file };
  return [warning(file, at, 'translations/headings', values)];
}

function levels(headings: { depth: number }[]): string {
  return headings.map(({ depth }) => depth).join(' ') || '–';
}
