import { parse } from 'yaml';
import { z } from 'astro/zod';
import { source, type Source } from '#src/content/sources.ts';

const files = import.meta.glob<string>('/content/sources/*.yaml', { eager: true, query: '?raw', import: 'default' });

const list = z.record(z.string(), source);

const sources = new Map(Object.values(files).flatMap((text) => Object.entries(list.parse(parse(text) ?? {}))));

/** A source by its id. Throws if there is none: the check has said so before. */
export function getSource(id: string): Source {
  const found = sources.get(id);
  if (!found) throw new Error(`There is no source ${id} in content/sources.`);
  return found;
}
