import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '#scripts/check/content.ts';
import { Stop } from '#scripts/check/stop.ts';

/** The folder of the index of the site in `root`. Throws `Stop` if it was not built. */
export function indexIn(root: string): string {
  const folder = join(root, 'dist', 'pagefind');
  if (timeOf(join(folder, 'glossary.json')) === undefined) throw new Stop('stop.not-built');
  return folder;
}

/** A file of the content that has changed since the index was made; undefined if none has. */
export function changedSince(folder: string, root: string, { items }: Content): string | undefined {
  const made = timeOf(join(folder, 'glossary.json')) ?? 0;
  return items.find(({ path }) => (timeOf(join(root, path)) ?? 0) > made)?.path;
}

/** When a file was last changed; undefined if there is none. */
function timeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}
