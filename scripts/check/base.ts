import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent, type Content } from './content.ts';
import type { Site } from './site.ts';
import { Stop } from './stop.ts';

/**
 * The content of `root` as it was in a version that Git knows (`main`, `HEAD~3`, `v1`), looked at on a day.
 * The files and the index of the working tree are left alone. Throws `Stop` where there is no Git or no such version.
 */
export function readBase(root: string, ref: string, site: Site, day: string): Content {
  const folder = mkdtempSync(join(tmpdir(), 'base-'));
  try {
    const content = join(folder, 'content');
    mkdirSync(content);
    const tree = treeOf(root, commitOf(root, ref));
    if (tree) checkOut(root, tree, join(folder, 'index'), content);
    return readContent(folder, site, day);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function commitOf(root: string, ref: string): string {
  if (git(root, ['rev-parse', '--git-dir']) === undefined) throw new Stop('stop.git', { path: root });
  const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (!commit) throw new Stop('stop.base', { value: ref });
  return commit;
}

/** What Git calls the folder `content/` in a commit; undefined where there was none. */
function treeOf(root: string, commit: string): string | undefined {
  return git(root, ['rev-parse', '--verify', '--quiet', `${commit}:./content`]);
}

/** Writes a folder that Git holds to another, by way of an index of its own. */
function checkOut(root: string, tree: string, index: string, target: string): void {
  const top = git(root, ['rev-parse', '--show-toplevel']) ?? root;
  git(top, ['read-tree', tree], index);
  git(top, ['checkout-index', '--all', `--prefix=${target}/`], index);
}

/** What Git answers, or undefined where it refuses. */
function git(folder: string, args: string[], index?: string): string | undefined {
  const env = index ? { ...process.env, GIT_INDEX_FILE: index } : process.env;
  const { status, stdout } = spawnSync('git', ['-c', 'core.autocrlf=false', ...args], { cwd: folder, env, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
