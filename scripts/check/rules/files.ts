import { collectionNames } from '#src/content/collections.ts';
import { locales } from '#src/i18n/locales.ts';
import { imageKind, kindOfEnd } from '../image-kinds.ts';
import type { Item } from '../items.ts';
import { hint } from '../nearest.ts';
import { start } from '../points.ts';
import { error, type Check, type Problem } from '../problem.ts';

/** A file in which an entry is written in some language, perhaps one that the site does not have. */
export const isText = (name: string): boolean => /\.mdx?$/.test(name);

/** The files that belong to no entry. */
const atTopLie = ['redirects.yaml', 'words.txt'];

/** Files lie where they belong and can be read. */
export const files: Check = ({ items, unread }) => [...unread, ...items.flatMap(problemsOf)];

function problemsOf(item: Item): Problem[] {
  if (item.kind === 'link') return [error(item.path, start, 'files/link', { name: item.path.split('/').at(-1) ?? '' })];
  const steps = item.path.split('/').slice(1);
  const [top = '', second = '', name = ''] = steps;
  if (steps.length === 1) return atTop(item, top);
  if (top === 'sources') return steps.length === 2 ? amongSources(item, second) : [];
  if (!isCollection(top)) return [];
  if (steps.length === 2) return item.kind === 'folder' ? [] : [stray(item)];
  return steps.length === 3 ? besideText(item, name) : [];
}

function atTop(item: Item, name: string): Problem[] {
  if (item.kind !== 'folder') return atTopLie.includes(name) && item.kind === 'file' ? [] : [stray(item)];
  if (name === 'sources' || isCollection(name)) return [];
  const names = [...collectionNames, 'sources'];
  return [error(item.path, start, 'files/collection', { name, allowed: names.join(', '), ...hint(name, names) })];
}

function amongSources(item: Item, name: string): Problem[] {
  const isRight = item.kind === 'file' && name.endsWith('.yaml');
  return isRight ? [] : [error(item.path, start, 'files/source', { name })];
}

function besideText(item: Item, name: string): Problem[] {
  if (item.kind === 'folder') return [error(item.path, start, 'files/folder', { name })];
  if (item.kind === 'other') return [stray(item)];
  if (imageKind(name) || isText(name)) return [];
  const end = kindOfEnd(name);
  return [end ? error(item.path, start, 'files/ending', { name, end }) : stray(item)];
}

function stray(item: Item): Problem {
  const name = item.path.split('/').at(-1) ?? '';
  return error(item.path, start, 'files/stray', { name, languages: locales.map((locale) => `${locale}.mdx`).join(', ') });
}

function isCollection(name: string): boolean {
  return collectionNames.some((collection) => collection === name);
}
