import { collectionNames, collections } from '#src/content/collections.ts';
import type { Content, Entry, EntryFile } from './content.ts';
import { hint, nearest } from './nearest.ts';
import { fileIn, placesOf } from './places.ts';
import type { Point } from './points.ts';
import { error, type Problem } from './problem.ts';
import { decoded } from './slug.ts';

/** What is wrong with a link to an entry (`/guides/bidrag#steg-2`) or within a page (`#steg-2`). */
export type LinkCheck = (file: EntryFile, url: string, at: Point) => Problem[];

/** Gives the check of links within the hub. */
export function entryLinks({ entries }: Content): LinkCheck {
  const known = entries.filter(({ original }) => original);
  const byName = new Map(known.map((entry) => [`/${entry.collection}/${entry.id}`, entry]));
  const byAddress = new Map(placesOf(known).map(({ path, entry }) => [path, `/${entry.collection}/${entry.id}`]));
  return (file, url, at) => {
    const { path, fragment } = divided(url);
    if (path === '') return wrongFragment(file, url, at, file, fragment ?? '');
    const entry = byName.get(path);
    if (!entry) return [missing(file, url, at, path, byName, byAddress)];
    return fragment === undefined ? [] : wrongAnchor(file, url, at, entry, fragment);
  };
}

/** A link in its two halves. A slash at the end of the path makes no difference. */
function divided(url: string): { path: string; fragment: string | undefined } {
  const [, path = '', fragment] = /^([^#]*?)\/?(?:#(.*))?$/s.exec(url) ?? [];
  return { path, fragment };
}

function missing(
  { file }: EntryFile,
  url: string,
  at: Point,
  path: string,
  byName: Map<string, Entry>,
  byAddress: Map<string, string>,
): Problem {
  const [, top = '', id = ''] = path.split('/');
  const isCollection = collectionNames.some((name) => name === top);
  const elsewhere = [...byName].find(([, entry]) => entry.id === id)?.[0];
  if (isCollection && id !== '') {
    const near = nearest(path, byName.keys()) ?? elsewhere;
    return error(file, at, 'links/entry', { url, folder: `content${path}`, ...(near ? { nearest: near } : {}) });
  }
  const meant = byAddress.get(path) ?? (byName.has(`/pages/${top}`) && id === '' ? `/pages/${top}` : undefined);
  return error(file, at, 'links/address', { url, ...(meant ? { nearest: meant } : hint(path, byName.keys())) });
}

function wrongAnchor(file: EntryFile, url: string, at: Point, entry: Entry, fragment: string): Problem[] {
  const { shownOn } = collections[entry.collection];
  const target = fileIn(entry, file.locale);
  if (shownOn) return [error(file.file, at, 'links/no-fragment', { url, nearest: `/${entry.collection}/${entry.id}` })];
  return target ? wrongFragment(file, url, at, target, fragment) : [];
}

function wrongFragment({ file }: EntryFile, url: string, at: Point, target: EntryFile, fragment: string): Problem[] {
  const slugs = target.body?.headings.map(({ slug }) => slug);
  if (!slugs || !target.body?.isWhole || slugs.includes(decoded(fragment))) return [];
  const values = { fragment, target: target.file, headings: slugs.map((slug) => `#${slug}`).join(', ') };
  const rule = slugs.length > 0 ? 'links/fragment' : 'links/no-headings';
  return [error(file, at, rule, { url, ...values, ...hint(decoded(fragment), slugs) })];
}
