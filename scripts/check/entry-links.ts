import { collectionNames, collections } from '#src/content/collections.ts';
import { decoded } from '#src/site/decoded.ts';
import type { Content, Entry, EntryFile } from './content.ts';
import type { Seen } from './link-addresses.ts';
import { movedEntries } from './moved.ts';
import { hint, nearest } from './nearest.ts';
import { oldAddresses } from './old-addresses.ts';
import { fileIn, nameOf, placesOf } from './places.ts';
import { error, warning, withEdits, type Problem } from './problem.ts';

/**
 * What is wrong with a link to an entry (`/guides/finansiering#steg-2`), within a page (`#steg-2`), or to the whole address of
 * a page of the hub; undefined for a link that leads elsewhere.
 */
export type LinkCheck = (file: EntryFile, link: Seen) => Problem[] | undefined;

/** Where links within the hub can lead: entries by their names, and the names by what they have had as addresses. */
interface Targets {
  entries: Map<string, Entry>;
  current: Map<string, string>;
  old: Map<string, string>;
  /** Where entries went whose folder has another name than before. */
  moved: Map<string, string>;
}

/** Gives the check of links within the hub. */
export function entryLinks(content: Content): LinkCheck {
  const known = content.entries.filter(({ original }) => original);
  const places = placesOf(known);
  const targets: Targets = {
    entries: new Map(known.map((entry) => [nameOf(entry), entry])),
    current: new Map(places.map(({ path, entry }) => [path, nameOf(entry)])),
    old: oldAddresses(content.redirects, places),
    moved: movedEntries(content),
  };
  return (file, link) => {
    const inner = withoutHost(link.url, content.site.address);
    if (inner !== undefined) return [byAddress(link, inner, targets)];
    return /^(\/(?!\/)|#)/.test(link.url) ? within(file, link, targets) : undefined;
  };
}

/** The address from the root of the site, of one that begins with the site's own host. */
function withoutHost(url: string, address: string): string | undefined {
  if (!URL.canParse(url) || new URL(url).host.replace(/^www\./, '') !== new URL(address).host) return undefined;
  const { pathname, hash } = new URL(url);
  return pathname + hash;
}

/** A link in its parts. */
function divided(url: string): { path: string; slash: string; fragment: string | undefined } {
  const [, path = '', slash = '', fragment] = /^([^#]*?)(\/?)(?:#(.*))?$/s.exec(url) ?? [];
  return { path, slash, fragment };
}

function within(file: EntryFile, link: Seen, targets: Targets): Problem[] {
  const { path, slash, fragment } = divided(link.url);
  if (path === '' && slash === '') return wrongFragment(link, file, fragment ?? '');
  const entry = targets.entries.get(path);
  if (!entry) return [missing(link, path, targets)];
  return [
    ...(slash ? [mended(warning(link.file, link.at, 'links/slash', { url: link.url }), link, withFragment(path, fragment))] : []),
    ...(fragment === undefined ? [] : wrongAnchor(file, link, entry, fragment)),
  ];
}

function withFragment(path: string, fragment: string | undefined): string {
  return fragment === undefined ? path : `${path}#${fragment}`;
}

function mended(problem: Problem, link: Seen, url: string): Problem {
  return withEdits({ ...problem, values: { ...problem.values, nearest: url } }, link.exchanged(url));
}

function missing(link: Seen, path: string, targets: Targets): Problem {
  const [, top = '', id = ''] = path.split('/');
  const isCollection = collectionNames.some((name) => name === top);
  if (!isCollection || id === '' || targets.old.has(path)) return byAddress(link, link.url, targets);
  const problem = error(link.file, link.at, 'links/entry', { url: link.url, folder: `content${path}` });
  const moved = targets.moved.get(path);
  if (moved) return mended(problem, link, withFragment(moved, divided(link.url).fragment));
  const elsewhere = [...targets.entries].find(([, entry]) => entry.id === id)?.[0];
  const near = nearest(path, targets.entries.keys()) ?? elsewhere;
  return near ? { ...problem, values: { ...problem.values, nearest: near } } : problem;
}

/** A link to an address, which is another in each language and may change, and not to the entry that stands there. */
function byAddress(link: Seen, inner: string, { entries, current, old }: Targets): Problem {
  const { path, fragment } = divided(inner);
  const { file, at, url } = link;
  const onPage = current.get(withFragment(path, fragment));
  if (onPage) return mended(error(file, at, 'links/address', { url }), link, onPage);
  const name = current.get(path === '' ? '/' : path) ?? (entries.has(path) ? path : undefined);
  if (name) return mended(error(file, at, 'links/address', { url }), link, withFragment(name, fragment));
  const moved = old.get(path);
  if (moved) return mended(error(file, at, 'links/alias', { url, entry: moved }), link, withFragment(moved, fragment));
  const page = `/pages${path}`;
  return error(file, at, 'links/address', { url, ...(entries.has(page) ? { nearest: page } : hint(path, entries.keys())) });
}

function wrongAnchor(file: EntryFile, link: Seen, entry: Entry, fragment: string): Problem[] {
  const { shownOn } = collections[entry.collection];
  const target = fileIn(entry, file.locale);
  if (shownOn) return [mended(error(link.file, link.at, 'links/no-fragment', { url: link.url }), link, nameOf(entry))];
  return target ? wrongFragment(link, target, fragment) : [];
}

function wrongFragment({ file, url, at }: Seen, target: EntryFile, fragment: string): Problem[] {
  const slugs = target.body?.headings.map(({ slug }) => slug);
  if (!slugs || !target.body?.isWhole || slugs.includes(decoded(fragment))) return [];
  const values = { fragment, target: target.file, headings: slugs.map((slug) => `#${slug}`).join(', ') };
  const rule = slugs.length > 0 ? 'links/fragment' : 'links/no-headings';
  return [error(file, at, rule, { url, ...values, ...hint(decoded(fragment), slugs) })];
}
