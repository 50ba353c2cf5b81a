import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** A file or folder in `content/`. */
export interface Item {
  /** From the root of the project: `content/guides/finansiering/sv.mdx`. */
  path: string;
  /** `link` is a symbolic one, and not followed; `other` a socket and the like, and a folder that may not be opened. */
  kind: 'file' | 'folder' | 'link' | 'other';
}

/**
 * Everything in `content/` of the folder `root`, by name, but for names that begin with a dot: those are the computer's.
 * Throws if there is no such folder.
 */
export function itemsIn(root: string): Item[] {
  return below(root, 'content', readdirSync(join(root, 'content'), { withFileTypes: true }));
}

function below(root: string, folder: string, entries: Dirent[]): Item[] {
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => itemsAt(root, `${folder}/${entry.name}`, entry));
}

function itemsAt(root: string, path: string, entry: Dirent): Item[] {
  if (entry.isFile()) return [{ path, kind: 'file' }];
  if (entry.isSymbolicLink()) return [{ path, kind: 'link' }];
  const inside = entry.isDirectory() ? opened(join(root, path)) : undefined;
  return inside ? [{ path, kind: 'folder' }, ...below(root, path, inside)] : [{ path, kind: 'other' }];
}

function opened(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}
