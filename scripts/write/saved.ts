import { git } from '#scripts/git.ts';

/** How much of a folder Git has, so that it can be had back: nothing of it, not all of it, or all as it is now. */
export function savedIn(root: string, folder: string): 'never' | 'partly' | 'wholly' {
  const known = git(root, ['ls-tree', '-r', '--name-only', 'HEAD', '--', folder]);
  if (!known) return 'never';
  const changed = git(root, ['status', '--porcelain', '--ignored', '-z', '--', folder])?.split('\0');
  // Names that begin with a dot are the computer's own.
  return changed?.every((line) => line === '' || /\/\.[^/]*\/?$/.test(line)) === true ? 'wholly' : 'partly';
}
