import type { Entry } from '#scripts/check/content.ts';
import { namesOf } from '#scripts/check/names.ts';
import { within } from '#scripts/check/options.ts';
import type { Work } from '#scripts/write/work.ts';
import type { Address } from './addresses.ts';

/**
 * Those of the addresses that somebody asked for, by the name of an entry or the path of a file or folder; all, unless somebody
 * did. The addresses of an entry are also those of its sources. Throws `Stop` for what does not exist.
 */
export function chosen({ root, content }: Work, names: string[], addresses: Address[]): Address[] {
  const paths = names.map((name) => within(root, name));
  if (paths.includes('') || paths.length === 0) return addresses;
  const sources = new Set(content.entries.filter(({ folder }) => paths.includes(folder)).flatMap(sourcesOf));
  const isIn = (file: string) => paths.some((path) => file === path || file.startsWith(`${path}/`));
  return addresses.filter(({ file, source }) => isIn(file) || (source !== undefined && sources.has(source)));
}

/** The ids of the sources that an entry rests on. */
function sourcesOf(entry: Entry): string[] {
  return namesOf(entry).flatMap(({ target, value }) => ('source' in target ? value : []));
}
