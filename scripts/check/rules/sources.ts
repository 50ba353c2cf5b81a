import { source as schema } from '#src/content/sources.ts';
import type { Content, YamlFile } from '../content.ts';
import { misfits } from '../issues.ts';
import { namesOf } from '../names.ts';
import { start, type Point } from '../points.ts';
import { error, errorsIn, warning, type Check, type Problem } from '../problem.ts';
import { isSlug, slugOf } from '../slug.ts';
import { fieldOf, isRecord, textOf } from '../values.ts';

/** A source in one of the files of `content/sources/`. */
interface Source {
  id: string;
  file: string;
  at: Point;
  url: string | undefined;
}

/** The sources can be read, are described as they should be, stand once each, and something rests on them. */
export const sources: Check = (content) => {
  const all = sourcesIn(content.sources);
  const each = [...content.sources.flatMap(wrongFile), ...all.flatMap(wrongId)];
  return [...each, ...again(all), ...sameUrl(all), ...unused(all, content)];
};

/** Every source, in the order of the files. */
function sourcesIn(files: YamlFile[]): Source[] {
  return files.flatMap(({ file, yaml }) =>
    Object.entries(isRecord(yaml.values) ? yaml.values : {}).map(([id, value]) => {
      return { id, file, at: yaml.pointOfKey([id]), url: textOf(fieldOf(value, 'url')) };
    }),
  );
}

/** The ids of all sources; undefined while a file of them cannot be read, for then nobody knows. */
export function sourceIds(files: YamlFile[]): Set<string> | undefined {
  const isAllRead = files.every(({ yaml }) => yaml.values !== undefined);
  return isAllRead ? new Set(sourcesIn(files).map(({ id }) => id)) : undefined;
}

function wrongFile({ file, yaml }: YamlFile): Problem[] {
  const values = yaml.values ?? {};
  if (!isRecord(values)) return [...errorsIn(file, yaml.faults), error(file, start, 'references/shape')];
  const found = Object.keys(values).flatMap((id) => misfits(schema, yaml, [id]));
  return errorsIn(file, [...yaml.faults, ...found]);
}

function wrongId({ id, file, at }: Source): Problem[] {
  return isSlug(id) ? [] : [error(file, at, 'references/id', { value: id, repaired: slugOf(id) })];
}

/** The same id in two files. Twice in one file is for YAML to say. */
function again(all: Source[]): Problem[] {
  return repeated(all, ({ id }) => id).map(({ one, first }) =>
    error(one.file, one.at, 'references/again', { value: one.id, other: first.file }),
  );
}

function sameUrl(all: Source[]): Problem[] {
  return repeated(all, ({ url }) => url?.replace(/\/$/, '')).map(({ one, first }) =>
    error(one.file, one.at, 'references/url', { value: one.id, other: first.id, file: first.file }),
  );
}

/** Those whose key an earlier one has. */
function repeated(all: Source[], keyOf: (source: Source) => string | undefined): { one: Source; first: Source }[] {
  const groups = Map.groupBy(all, keyOf);
  groups.delete(undefined);
  return [...groups.values()].flatMap(([first, ...rest]) => (first ? rest.map((one) => ({ one, first })) : []));
}

/** Not said while there are files that cannot be read: they may use it. */
function unused(all: Source[], { entries, unread }: Content): Problem[] {
  const isAllRead = unread.length === 0 && entries.every(({ original }) => original?.head.values !== undefined);
  const used = new Set(entries.flatMap(namesOf).flatMap(({ target, value }) => ('source' in target ? value : [])));
  const rest = isAllRead ? all.filter(({ id }) => !used.has(id)) : [];
  return rest.map(({ id, file, at }) => warning(file, at, 'references/unused', { value: id }));
}
