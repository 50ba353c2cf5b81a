import { z } from 'astro/zod';
import { collections } from '#src/content/collections.ts';
import type { Target } from '#src/content/fields.ts';
import type { Entry } from './content.ts';
import { innerOf, shapeOf, unwrapped, type Schema } from './schema.ts';
import { fieldOf, itemsOf } from './values.ts';
import type { Path } from './yaml.ts';

/** A value that names something, and what it names. */
export interface Name {
  target: Target;
  value: string;
  path: Path;
}

const found = new WeakMap<Entry, Name[]>();

/** What the facts of an entry name. Several rules ask for it: it is looked for once. */
export function namesOf(entry: Entry): Name[] {
  const names = found.get(entry) ?? namesIn(collections[entry.collection].original, entry.original?.head.values);
  found.set(entry, names);
  return names;
}

/** Every value for which the schema says what it names. */
export function namesIn(schema: Schema, value: unknown, path: Path = []): Name[] {
  const target = targetOf(schema);
  if (target) return typeof value === 'string' ? [{ target, value, path }] : [];
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) {
    return itemsOf(value).flatMap((item, index) => namesIn(inner.element, item, [...path, index]));
  }
  return Object.entries(shapeOf(inner)).flatMap(([name, field]) => namesIn(field, fieldOf(value, name), [...path, name]));
}

/** The entry that a value names, as links do: `/guides/finansiering`. Undefined where it names something else. */
export function entryNameOf({ target, value }: Pick<Name, 'target' | 'value'>): string | undefined {
  if ('entryIn' in target) return `/${target.entryIn}/${value}`;
  return 'entry' in target ? value : undefined;
}

function targetOf(schema: Schema): Target | undefined {
  const target = z.globalRegistry.get(schema)?.['target'];
  if (isTarget(target)) return target;
  const inner = innerOf(schema);
  return inner && targetOf(inner);
}

function isTarget(value: unknown): value is Target {
  return ['entryIn', 'entry', 'source', 'municipality'].some((kind) => fieldOf(value, kind) !== undefined);
}
