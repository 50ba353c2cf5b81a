import { collectionNames } from '#src/content/collections.ts';
import type { Content, YamlFile } from './content.ts';
import type { Rule, Values } from './messages.ts';
import { hint } from './nearest.ts';
import { placesOf, plain, type Place } from './places.ts';
import { start } from './points.ts';
import { error, errorsIn, type Check, type Fault, type Problem } from './problem.ts';
import { isRecord } from './values.ts';
import type { Yaml } from './yaml.ts';

/** What was moved or removed leads from an address that is free to an entry that exists. */
export const redirects: Check = (content) => (content.redirects ? problemsIn(content.redirects, content) : []);

function problemsIn({ file, yaml }: YamlFile, { entries }: Content): Problem[] {
  const values = yaml.values ?? {};
  if (!isRecord(values)) return [...errorsIn(file, yaml.faults), error(file, start, 'redirects/shape')];
  const places = placesOf(entries);
  const names = entries.filter(({ original }) => original).map(nameOf);
  const found = Object.entries(values).flatMap(([from, to]) => [
    ...wrongStart(from, yaml, places),
    ...wrongTarget(from, to, yaml, places, names),
  ]);
  return errorsIn(file, [...yaml.faults, ...found, ...again(Object.keys(values), yaml)]);
}

function nameOf({ collection, id }: { collection: string; id: string }): string {
  return `/${collection}/${id}`;
}

/** Files that the site makes besides its pages, and what would lie in them. */
const made = /^(\/[a-z]{2})?\/(feed\.xml|robots\.txt|favicon\.svg|404(\.html)?|sitemap-[^/]*|pagefind|_astro)(\/.*)?$/;

/** What an old address may be: a folder of its own, for the build writes an `index.html` in it. */
function isOld(path: string): boolean {
  return /^(\/[a-z0-9-][a-z0-9.-]*)+$/.test(path) && !path.includes('..') && !/\/index\.html(\/|$)/.test(path);
}

function wrongStart(value: string, yaml: Yaml, places: Place[]): Fault[] {
  const path = plain(value);
  const at = yaml.pointOfKey([value]);
  const wrong = (rule: Rule, values: Values = {}): Fault[] => [{ rule, at, values: { value, ...values } }];
  if (made.test(path)) return wrong('redirects/made');
  if (places.some((place) => place.path === path)) return wrong('redirects/taken');
  const former = places.find(({ formerPath }) => formerPath === path);
  if (former) return wrong('redirects/former', { entry: nameOf(former.entry) });
  return isOld(path) ? [] : wrong('redirects/from');
}

function wrongTarget(from: string, to: unknown, yaml: Yaml, places: Place[], names: string[]): Fault[] {
  const value = typeof to === 'string' ? to : '';
  const at = yaml.pointOf([from]);
  const wrong = (rule: Rule, values: Values): Fault[] => [{ rule, at, values: { value, ...values } }];
  const name = plain(value);
  if (names.includes(name)) return [];
  const isName = collectionNames.some((collection) => name.startsWith(`/${collection}/`));
  if (isName && name.split('/').length === 3) return wrong('redirects/missing', hint(name, names));
  const meant = places.find(({ path, formerPath }) => path === name || formerPath === name)?.entry;
  return wrong('redirects/target', meant ? { nearest: nameOf(meant) } : {});
}

/** The same old address twice, with and without a slash at its end. */
function again(all: string[], yaml: Yaml): Fault[] {
  const groups = [...Map.groupBy(all, plain).values()];
  return groups.flatMap(([, ...rest]) =>
    rest.map((value) => ({ rule: 'redirects/again' as const, at: yaml.pointOfKey([value]), values: { value } })),
  );
}
