import { collectionNames } from '#src/content/collections.ts';
import type { Content, YamlFile } from '../content.ts';
import type { Rule, Values } from '../messages.ts';
import { hint } from '../nearest.ts';
import { movedEntries } from '../moved.ts';
import { oldAddresses } from '../old-addresses.ts';
import { nameOf, placesOf, plain, type Place } from '../places.ts';
import { start } from '../points.ts';
import { error, errorsIn, exchanged, warningsIn, type Check, type Fault, type Problem } from '../problem.ts';
import { isRecord, textOf } from '../values.ts';
import type { Yaml } from '../yaml.ts';

/** What was moved or removed leads from an address that is free to an entry that exists. */
export const redirects: Check = (content) => (content.redirects ? problemsIn(content.redirects, content) : []);

function problemsIn({ file, yaml }: YamlFile, content: Content): Problem[] {
  const values = yaml.values ?? {};
  if (!isRecord(values)) return [...errorsIn(file, yaml.faults), error(file, start, 'redirects/shape')];
  const places = placesOf(content.entries);
  const names = content.entries.filter(({ original }) => original).map(nameOf);
  const known: Known = { yaml, places, names, written: oldAddresses({ file, yaml }, []), moved: movedEntries(content) };
  const found = Object.entries(values).flatMap(([from, to]) => [...wrongStart(from, known), ...wrongTarget(from, to, known)]);
  const slashes = Object.entries(values).flatMap(([from, to]) => wrongSlash(from, to, known));
  const wrong = [...yaml.faults, ...found, ...again(Object.keys(values), yaml)];
  const isTold = ({ at }: Fault) => wrong.some((fault) => fault.at.line === at.line && fault.at.column === at.column);
  return [...errorsIn(file, wrong), ...warningsIn(file, slashes.filter((fault) => !isTold(fault)))];
}

/** What the lines of the file are held against. */
interface Known {
  yaml: Yaml;
  places: Place[];
  /** The entries that there are: `/guides/finansiering`. */
  names: string[];
  /** What the file itself says: where each old address leads. */
  written: Map<string, string>;
  /** Where entries went whose folder has another name than before. */
  moved: Map<string, string>;
}

/** Files that the site makes besides its pages, and what would lie in them. */
const made = /^(\/[a-z]{2})?\/(feed\.xml|robots\.txt|favicon\.svg|404(\.html)?|sitemap-[^/]*|pagefind|_astro|kalender\/[a-z]+\.ics)(\/.*)?$/;

/** What an old address may be: a folder of its own, for the build writes an `index.html` in it. */
function isOld(path: string): boolean {
  return /^(\/[a-z0-9-][a-z0-9.-]*)+$/.test(path) && !path.includes('..') && !/\/index\.html(\/|$)/.test(path);
}

function wrongStart(value: string, { yaml, places }: Known): Fault[] {
  const path = plain(value);
  const at = yaml.pointOfKey([value]);
  const wrong = (rule: Rule, values: Values = {}): Fault[] => [{ rule, at, values: { value, ...values } }];
  if (made.test(path)) return wrong('redirects/made');
  if (places.some((place) => place.path === path)) return wrong('redirects/taken');
  const former = places.find(({ formerPath }) => formerPath === path);
  if (former) return wrong('redirects/former', { entry: nameOf(former.entry) });
  return isOld(path) ? [] : wrong('redirects/from');
}

function wrongTarget(from: string, to: unknown, known: Known): Fault[] {
  const { yaml, places, names, written, moved } = known;
  const value = textOf(to) ?? '';
  const at = yaml.pointOf([from]);
  const name = plain(value);
  const wrong = (rule: Rule, values: Values, better?: string): Fault[] => {
    return [{ rule, at, values: { value, ...values, ...(better ? { nearest: better } : {}) }, edits: better ? exchanged(at, better) : undefined }];
  };
  if (names.includes(name)) return [];
  if (written.has(name)) return wayOn(plain(from), known, wrong);
  if (moved.has(name)) return wrong('redirects/missing', {}, moved.get(name));
  const isName = collectionNames.some((collection) => name.startsWith(`/${collection}/`));
  if (isName && name.split('/').length === 3) return wrong('redirects/missing', hint(name, names));
  const meant = places.find(({ path, formerPath }) => path === name || formerPath === name)?.entry;
  return wrong('redirects/target', {}, meant && nameOf(meant));
}

/** An old address that leads to another of them: in the end to an entry, to nothing, or back. */
function wayOn(from: string, { written, names }: Known, wrong: (rule: Rule, values: Values, better?: string) => Fault[]): Fault[] {
  const steps = [from];
  for (let next = written.get(from); next !== undefined; next = written.get(next)) {
    const isBack = steps.includes(next);
    steps.push(next);
    if (isBack) return wrong('redirects/loop', { way: steps.join(' → ') });
    if (names.includes(next)) break;
  }
  const end = steps.at(-1) ?? '';
  return wrong('redirects/chain', { way: steps.join(' → ') }, names.includes(end) ? end : undefined);
}

/** A slash at the end makes no difference, and two ways to write the same address make it hard to find. */
function wrongSlash(from: string, to: unknown, { yaml }: Known): Fault[] {
  const places = [
    { value: from, at: yaml.pointOfKey([from]) },
    { value: textOf(to) ?? '', at: yaml.pointOf([from]) },
  ];
  return places
    .filter(({ value }) => plain(value) !== value)
    .map(({ value, at }) => ({ rule: 'redirects/slash', at, values: { value }, edits: exchanged(at, plain(value)) }));
}

/** The same old address twice, with and without a slash at its end. */
function again(all: string[], yaml: Yaml): Fault[] {
  const groups = [...Map.groupBy(all, plain).values()];
  return groups.flatMap(([, ...rest]) =>
    rest.map((value) => ({ rule: 'redirects/again' as const, at: yaml.pointOfKey([value]), values: { value } })),
  );
}
