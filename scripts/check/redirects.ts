import { collectionNames } from '#src/content/collections.ts';
import type { Content, YamlFile } from './content.ts';
import { hint } from './nearest.ts';
import { placesOf } from './places.ts';
import { start } from './points.ts';
import { error, errorsIn, type Check, type Problem } from './problem.ts';
import { isRecord } from './values.ts';

/** What was moved or removed leads from an address that is free to one that exists. */
export const redirects: Check = (content) => (content.redirects ? problemsIn(content.redirects, content) : []);

function problemsIn({ file, yaml }: YamlFile, { entries }: Content): Problem[] {
  const values = yaml.values ?? {};
  if (!isRecord(values)) return [...errorsIn(file, yaml.faults), error(file, start, 'redirects/shape')];
  const addresses = new Set(placesOf(entries).map(({ path }) => path));
  const targets = new Set(entries.filter(({ original }) => original).map(({ collection, id }) => `/${collection}/${id}`));
  const found = Object.entries(values).flatMap(([from, to]) => [
    ...wrongStart(file, yaml.pointOfKey([from]), from, addresses),
    ...wrongTarget(file, yaml.pointOf([from]), to, addresses, targets),
  ]);
  return [...errorsIn(file, yaml.faults), ...found];
}

type Place = Parameters<typeof error>[1];

function wrongStart(file: string, at: Place, from: string, addresses: Set<string>): Problem[] {
  if (!from.startsWith('/')) return [error(file, at, 'redirects/from', { value: from })];
  return addresses.has(plain(from)) ? [error(file, at, 'redirects/taken', { value: from })] : [];
}

function wrongTarget(file: string, at: Place, to: unknown, addresses: Set<string>, targets: Set<string>): Problem[] {
  if (typeof to !== 'string' || !to.startsWith('/')) return [error(file, at, 'redirects/target')];
  const isEntry = collectionNames.some((name) => to.startsWith(`/${name}/`));
  if (targets.has(plain(to)) || addresses.has(plain(to))) return [];
  return [error(file, at, 'redirects/missing', { value: to, ...hint(plain(to), isEntry ? targets : addresses) })];
}

/** A path without the slash at its end. */
function plain(path: string): string {
  return path.length > 1 ? path.replace(/\/$/, '') : path;
}
