import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git, lineOf } from '#scripts/git.ts';
import { readContent, type Content } from './content.ts';
import { hint } from './nearest.ts';
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
  if (ref.trim() === '') throw new Stop('stop.base-empty');
  if (git(root, ['rev-parse', '--git-dir']) === undefined) throw new Stop('stop.git', { path: root });
  const commit = lineOf(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (commit) return commit;
  if (lineOf(root, ['rev-list', '--all', '--max-count=1']) === '') throw new Stop('stop.no-commits', { path: root });
  const branches = branchesIn(root);
  throw new Stop('stop.base', { value: ref, allowed: branches.join(', '), ...hint(ref, branches) });
}

/** At most so many branches are named. */
const most = 10;

/** The branches that Git knows, the latest first; where none is, the version that is open. */
function branchesIn(root: string): string[] {
  const names = lineOf(root, ['for-each-ref', '--sort=-committerdate', '--format=%(refname:lstrip=2)', 'refs/heads', 'refs/remotes']);
  const branches = names.split('\n').filter((name) => name !== '' && !name.endsWith('/HEAD'));
  return branches.length > 0 ? branches.slice(0, most) : ['HEAD'];
}

/** What Git calls the folder `content/` in a commit; empty where there was none. */
function treeOf(root: string, commit: string): string {
  return lineOf(root, ['rev-parse', '--verify', '--quiet', `${commit}:./content`]);
}

/** Writes a folder that Git holds to another, letter for letter, by way of an index of its own. */
function checkOut(root: string, tree: string, index: string, target: string): void {
  const top = lineOf(root, ['rev-parse', '--show-toplevel']) || root;
  git(top, ['read-tree', tree], index);
  git(top, ['-c', 'core.autocrlf=false', 'checkout-index', '--all', `--prefix=${target}/`], index);
}
