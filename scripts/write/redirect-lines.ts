import type { Content, Entry, YamlFile } from '#scripts/check/content.ts';
import { hidingOn } from '#scripts/check/hiding.ts';
import { nameOf, placesOf, plain } from '#scripts/check/places.ts';
import type { Edit } from '#scripts/check/problem.ts';
import type { Yaml } from '#scripts/check/yaml.ts';
import { fieldOf, isRecord, textOf } from '#scripts/check/values.ts';
import { isForEditors } from '#src/content/shown.ts';
import type { Change } from './changes.ts';
import { edited, lineEnd, replacing } from './edits.ts';

/** An old address, and the name of the entry that it leads to. */
export interface Redirect {
  from: string;
  to: string;
}

export const redirectsFile = 'content/redirects.yaml';

/**
 * The addresses that are there now and not after, each with the entry to lead to. Those that no reader has had are left
 * out, and those after a `#`, which no server sees.
 * `heirOf` gives the name of the entry that takes over from another, or its own.
 */
export function lost({ entries, day }: Content, after: Entry[], heirOf: (entry: Entry) => string): Redirect[] {
  const still = new Set(placesOf(after).flatMap(({ path, formerPath }) => [path, formerPath]));
  const had = placesOf(entries).filter(({ entry, path }) => isKnown(entry, day) && !path.includes('#'));
  const gone = had.flatMap(({ path, formerPath, entry }) =>
    [path, formerPath].flatMap((from) => (from && !still.has(from) ? { from, to: heirOf(entry) } : [])),
  );
  return [...new Map(gone.map((redirect) => [redirect.from, redirect])).values()];
}

/** Whether readers may have the address of an entry: they see it, or did until it expired. */
export function isKnown(entry: Entry, day: string): boolean {
  const hiding = hidingOn(entry, day);
  return !isForEditors(entry) && (hiding === undefined || hiding.field === 'expiresAt');
}

/**
 * The file of redirects with new ones last, with those that led to `entry` leading to `heir`, and without those from an
 * address that leads to a page again. What else is in the file stays as it is, comments too.
 */
export function redirectChanges(content: Content, entry: Entry, heir: string, added: Redirect[], after: Entry[]): Change[] {
  const { redirects } = content;
  const source = content.texts.get(redirectsFile);
  const text = source?.text ?? '';
  const [again, others] = divided(redirects, entry, after);
  const leading = (yaml: Yaml) => others.map((from) => replacing(yaml.pointOf([from]), heir));
  const edits = redirects ? [...again.map((from) => lineOf(redirects, from)), ...leading(redirects.yaml)] : [];
  const known = new Set(fromsOf(redirects).map(plain));
  const fresh = added.filter(({ from }) => !known.has(from));
  const changed = withLines(edited(text, edits), fresh);
  if (changed === text) return [];
  const mark = source?.hasMark ? '\uFEFF' : '';
  return [{ do: 'write', file: redirectsFile, was: source && mark + text, text: mark + changed }];
}

function fromsOf(file: YamlFile | undefined): string[] {
  return Object.keys(isRecord(file?.yaml.values) ? file.yaml.values : {});
}

/** The old addresses that led to the entry: those that it has again, and the others. */
function divided(file: YamlFile | undefined, entry: Entry, after: Entry[]): [again: string[], others: string[]] {
  const paths = new Set(placesOf(after).flatMap(({ path, formerPath }) => [path, formerPath]));
  const froms = fromsOf(file).filter((from) => plain(textOf(fieldOf(file?.yaml.values, from)) ?? '') === nameOf(entry));
  return [froms.filter((from) => paths.has(plain(from))), froms.filter((from) => !paths.has(plain(from)))];
}

/** The edit that takes out the whole line of an old address. */
function lineOf({ yaml }: YamlFile, from: string): Edit {
  const { line } = yaml.pointOfKey([from]);
  return { from: { line, column: 1 }, to: { line: line + 1, column: 1 }, text: '' };
}

function withLines(text: string, redirects: Redirect[]): string {
  const end = lineEnd(text);
  const lines = redirects.map(({ from, to }) => `${from}: ${to}${end}`).join('');
  return text === '' || text.endsWith('\n') || lines === '' ? text + lines : text + end + lines;
}
