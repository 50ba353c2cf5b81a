import { spawnSync } from 'node:child_process';
import { Stop } from '#scripts/check/stop.ts';

/**
 * What Git answers in a folder, also when the answer is that two texts differ; undefined when it refuses.
 * Throws `Stop` when there is no Git.
 */
export function git(root: string, ...args: string[]): string | undefined {
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 50_000_000 } as const;
  const { status, stdout, error } = spawnSync('git', ['-c', 'core.quotePath=false', ...args], options);
  if (error && 'code' in error && error.code === 'ENOENT') throw new Stop('write.no-git');
  return status === 0 || status === 1 ? stdout : undefined;
}

/** Whether Git has all that is in a folder as it is now, so that it can be had back. */
export function isSaved(root: string, folder: string): boolean {
  const changed = git(root, 'status', '--porcelain', '--ignored', '-z', '--', folder)?.split('\0');
  const known = git(root, 'ls-files', '--', folder);
  // Names that begin with a dot are the computer's own.
  return Boolean(known) && changed?.every((line) => line === '' || /\/\.[^/]*\/?$/.test(line)) === true;
}
