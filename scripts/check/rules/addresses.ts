import { collectionNames, collections, type CollectionName } from '#src/content/collections.ts';
import { originalLocale } from '#src/i18n/locales.ts';
import { filesOf, type Entry, type EntryFile } from '../content.ts';
import { hint } from '../nearest.ts';
import { placesOf, type Place } from '../places.ts';
import { start } from '../points.ts';
import { error, type Check, type Problem } from '../problem.ts';
import type { Site } from '../site.ts';
import { isSlug, isWindowsName, slugOf } from '../slug.ts';
import { fieldOf, textOf } from '../values.ts';

/** No two entries share an address, every folder can be one, and every entry that the site needs is there. */
export const addresses: Check = ({ entries, site }) => [
  ...entries.flatMap(wrongFolder),
  ...entries.flatMap(filesOf).flatMap(windowsSlugs),
  ...missingEntries(entries, site),
  ...takenTwice(entries),
];

/** An entry that is missing is told of once: as the page of a collection, or else as named by the site. */
function missingEntries(entries: Entry[], { needed }: Site): Problem[] {
  const pages = collectionNames.flatMap((name) => missingPage(name, entries));
  const told = new Set(pages.map(({ file }) => file));
  const there = entries.filter(({ original }) => original).map(({ folder }) => folder.replace('content/', ''));
  const named = needed.filter((name) => !there.includes(name)).map((name) => {
    const values = { name, ...hint(name, there.filter((other) => !needed.includes(other))) };
    return error(`content/${name}/${originalLocale}.mdx`, start, 'addresses/needed', values);
  });
  return [...pages, ...named.filter(({ file }) => !told.has(file))];
}

/** The built site has a folder an address, so what no folder can be called, no address can end with. */
function windowsSlugs({ file, head }: EntryFile): Problem[] {
  const slug = textOf(fieldOf(head.values, 'slug')) ?? '';
  return isWindowsName(slug) ? [error(file, head.pointOf(['slug']), 'addresses/windows', { name: slug })] : [];
}

function wrongFolder({ id, folder }: Entry): Problem[] {
  if (isWindowsName(id)) return [error(folder, start, 'addresses/windows', { name: id })];
  return isSlug(id) ? [] : [error(folder, start, 'addresses/folder', { name: id, repaired: slugOf(id) })];
}

function missingPage(name: CollectionName, entries: Entry[]): Problem[] {
  const { shownOn } = collections[name];
  const page = shownOn ?? name;
  const isUsed = name !== 'pages' && entries.some(({ collection }) => collection === name);
  const isThere = entries.some(({ collection, id, original }) => collection === 'pages' && id === page && original);
  if (!isUsed || isThere) return [];
  const file = `content/pages/${page}/${originalLocale}.mdx`;
  return [error(file, start, shownOn ? 'addresses/shown-on' : 'addresses/section', { name, page })];
}

/** Each pair of entries once, although they may meet in several languages. */
function takenTwice(entries: Entry[]): Problem[] {
  const groups = Map.groupBy(placesOf(entries), ({ path }) => path);
  const problems = [...groups.values()].flatMap(clash);
  const pairs = Map.groupBy(problems, ({ file, values }) => `${file} ${values['other']}`);
  return [...pairs.values()].flatMap(([first]) => first ?? []);
}

/** Told of one place: of one with a slug of its own, for that is the one to change. */
function clash(places: Place[]): Problem[] {
  if (new Set(places.map(({ entry }) => entry)).size < 2) return [];
  const one = places.findLast(hasSlug) ?? places.at(-1);
  const other = places.find(({ entry }) => entry !== one?.entry);
  if (!one || !other) return [];
  const values = { path: one.path, other: other.entry.folder };
  return [error(one.file.file, one.file.head.pointOfKey(['slug']), 'addresses/taken', values)];
}

/** Whether the end of an address was chosen, and is not the name of a folder or a year. */
function hasSlug({ path, file }: Place): boolean {
  const slug = fieldOf(file.head.values, 'slug');
  return typeof slug === 'string' && path.endsWith(slug);
}
