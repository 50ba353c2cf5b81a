import { collections, type CollectionName } from '#src/content/collections.ts';
import { locales, originalLocale } from '#src/i18n/locales.ts';
import type { Entry, EntryFile } from '../content.ts';
import { isBehind, madeFrom, translatedFrom } from '../followed.ts';
import { isText } from './files.ts';
import type { Item } from '../items.ts';
import { start } from '../points.ts';
import { error, warning, type Check, type Problem } from '../problem.ts';
import { fieldOf, isRecord } from '../values.ts';

/** Every entry has its original, and a translation follows it. */
export const translations: Check = ({ items, entries }) => [
  ...items.flatMap(unknownLanguage),
  ...entries.flatMap((entry) => withoutOriginal(entry, items)),
  ...entries.flatMap((entry) => entry.translations.flatMap((file) => unlike(entry, file))),
];

function unknownLanguage({ path, kind }: Item): Problem[] {
  const [, top, , name = '', ...deeper] = path.split('/');
  const isIn = top !== 'sources' && deeper.length === 0 && kind === 'file' && isText(name);
  if (!isIn || locales.some((locale) => name === `${locale}.mdx`)) return [];
  const allowed = locales.map((locale) => `${locale}.mdx`).join(', ');
  return [error(path, start, 'translations/language', { name, allowed })];
}

/** Of an original that is a link the rule `files` tells. */
function withoutOriginal({ folder, original, translations: files }: Entry, items: Item[]): Problem[] {
  const isLink = !original && items.some(({ path, kind }) => kind === 'link' && path === `${folder}/${originalLocale}.mdx`);
  const file = files[0]?.file ?? folder;
  return original || isLink ? [] : [error(file, start, 'translations/original', { name: `${originalLocale}.mdx` })];
}

/** Where a translation and its original go apart. */
function unlike({ collection, original }: Entry, file: EntryFile): Problem[] {
  if (!original) return [];
  return [...stale(original, file), ...lacking(collection, original, file), ...otherHeadings(original, file)];
}

/** Words that a language may do without though another has them: not every term has an abbreviation in each. Of changes `changes` tells. */
const ofOneLanguage = ['slug', 'abbreviation', 'aliases', 'avoid', 'changes'];

/** The words that an entry may have or not: the site leaves out what the translation does not say. */
function lacking(collection: CollectionName, original: EntryFile, { file, head }: EntryFile): Problem[] {
  const { shape } = collections[collection].translation;
  const optional = Object.entries(shape).filter(([name, field]) => !ofOneLanguage.includes(name) && field.safeParse(undefined).success);
  return optional
    .filter(([name]) => isSaid(fieldOf(original.head.values, name)) && isRecord(head.values) && !Object.hasOwn(head.values, name))
    .map(([field]) => warning(file, head.pointOf([]), 'translations/lacking', { field, original: original.file }));
}

function isSaid(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function stale(original: EntryFile, translation: EntryFile): Problem[] {
  if (!isBehind(translation, original)) return [];
  const values = { changed: madeFrom(original), translated: translatedFrom(translation) ?? '' };
  return [warning(translation.file, translation.head.pointOf(['translated']), 'translations/stale', values)];
}

/** Of a translation without any text `textless` tells. Told at the first heading that differs, or at the last one where some are missing. */
function otherHeadings(original: EntryFile, { file, body }: EntryFile): Problem[] {
  if (!original.body?.isWhole || !body?.isWhole || body.nodes.length < 2) return [];
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
