import { spawnSync } from 'node:child_process';
import { Stop } from './check/stop.ts';

/**
 * What Git answers in a folder, also when the answer is that two texts differ; undefined when it refuses.
 * `index` is a file for an index of its own, so that the one of the working tree is left alone.
 * Throws `Stop` when there is no Git.
 */
export function git(folder: string, args: string[], index?: string): string | undefined {
  const env = index ? { ...process.env, GIT_INDEX_FILE: index } : process.env;
  const options = { cwd: folder, env, encoding: 'utf8', maxBuffer: 50_000_000 } as const;
  const { status, stdout, error } = spawnSync('git', ['-c', 'core.quotePath=false', ...args], options);
  if (error && 'code' in error && error.code === 'ENOENT') throw new Stop('stop.no-git');
  return status === 0 || status === 1 ? stdout : undefined;
}

/** What Git answers on one line; empty when it has no answer. */
export function lineOf(folder: string, args: string[]): string {
  return git(folder, args)?.trim() ?? '';
}
