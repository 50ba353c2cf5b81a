import { z } from 'astro/zod';
import { collections, type CollectionName } from './collections.ts';
import type { Entry } from './entries.ts';

/** When readers may see an entry, as its facts say. */
interface Times {
  draft: boolean;
  publishAt?: string | undefined;
  expiresAt?: string | undefined;
  replacedBy?: string | undefined;
}

/** Whether readers may see an entry with these facts on a day: it is no draft, it is due, and it has not expired without anything in its place. */
export function isShown({ draft, publishAt, expiresAt, replacedBy }: Times, day: string): boolean {
  return !draft && (publishAt ?? day) <= day && (expiresAt === undefined || day < expiresAt || replacedBy !== undefined);
}

/** Whether an entry has expired on a day and stays to say what took its place. Lists no longer have it. */
export function isWithdrawn({ expiresAt, replacedBy }: Omit<Times, 'draft'>, day: string): boolean {
  return expiresAt !== undefined && expiresAt <= day && replacedBy !== undefined;
}

/** Whether an entry is for editors only: one of a collection of theirs, or the page that lists it. */
export function isForEditors({ collection, id }: { collection: CollectionName; id: string }): boolean {
  return Object.entries(collections).some(([name, { forEditors }]) => forEditors && name === (collection === 'pages' ? id : collection));
}

/** The entries of one language that readers may see on a day, their lists without those that they may not, or that are withdrawn. */
export function shownAt(entries: Entry[], day: string): Entry[] {
  const shown = entries.filter((entry) => !isForEditors(entry) && isShown(entry.data, day));
  const names = new Set(shown.filter(({ data }) => !isWithdrawn(data, day)).map(({ collection, id }) => `${collection}/${id}`));
  return shown.map((entry) => ({ ...entry, data: namingOnly(names, entry) }));
}

/** The data of an entry, with only these names in its lists of entries. */
function namingOnly(names: Set<string>, { collection, data }: Entry): Entry['data'] {
  const lists = Object.entries(data).flatMap(([field, value]) => {
    const target = targetOfList(collection, field);
    return target && Array.isArray(value) ? [[field, value.filter((id) => names.has(`${target}/${id}`))]] : [];
  });
  return { ...data, ...Object.fromEntries(lists) };
}

/** The collection that a list of entries names: a field made by `entriesIn`. Undefined for every other field. */
function targetOfList(collection: CollectionName, field: string): string | undefined {
  const { shape } = collections[collection].original;
  const schema: unknown = Object.hasOwn(shape, field) ? shape[field as keyof typeof shape] : undefined;
  const list = schema instanceof z.ZodDefault ? schema.unwrap() : schema;
  const target: unknown = list instanceof z.ZodArray ? z.globalRegistry.get(list.element)?.['target'] : undefined;
  return typeof target === 'object' && target !== null && 'entryIn' in target ? String(target.entryIn) : undefined;
}
