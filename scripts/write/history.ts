import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stop } from '#scripts/check/stop.ts';
import { git, lineOf } from '#scripts/git.ts';

/**
 * A file as it was at the end of a day, from the history of Git, also where it had another name then.
 * Throws `Stop` with the reason when the history does not tell.
 */
export function textAt(root: string, file: string, day: string): string {
  const log = git(root, ['log', '--follow', '--format=%x00%H %as', '--name-only', '--', file]);
  if (log === undefined) throw new Stop('write.no-repository');
  const versions = log.split('\0').slice(1).map((version) => /^(\S+) (\S+)\s+([^\n]*)/.exec(version) ?? []);
  const [, commit, , path] = versions.find(([, , date = '']) => date <= day) ?? [];
  const text = commit && path ? git(root, ['show', `${commit}:${path}`]) : undefined;
  if (text !== undefined) return text;
  const isShallow = lineOf(root, ['rev-parse', '--is-shallow-repository']) === 'true';
  throw new Stop(isShallow ? 'write.shallow' : 'write.no-version', { file, day });
}

/** A version of a file: the day that it was saved in Git, and its text. */
interface Saved {
  day: string;
  text: string;
}

/**
 * A file as it was when another was last saved in Git; undefined when the other never was, or this one was not there.
 * Throws `Stop` with the reason when there is no history.
 */
export function textWhenSaved(root: string, file: string, other: string): Saved | undefined {
  const log = git(root, ['log', '--max-count=1', '--format=%H %as', '--', other]);
  if (log === undefined) throw new Stop('write.no-repository');
  const [commit = '', day = ''] = log.trim().split(' ');
  const text = commit === '' ? undefined : git(root, ['show', `${commit}:./${file}`]);
  return text === undefined ? undefined : { day, text };
}

/** What differs between two texts, word by word, for a person to read; empty when nothing does. In colours or with signs. */
export function wordDiff(before: string, after: string, isColoured: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'hub-'));
  try {
    writeFileSync(join(folder, 'before'), before);
    writeFileSync(join(folder, 'after'), after);
    const style = isColoured ? ['--color=always', '--word-diff=color'] : ['--no-color', '--word-diff=plain'];
    const told = git(folder, ['diff', '--no-index', '--no-ext-diff', '-U0', ...style, 'before', 'after']) ?? '';
    return withoutHeads(told);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The lines that Git writes for programs: what comes before the first piece, and where each piece stands. */
function withoutHeads(told: string): string {
  const lines = told.split('\n');
  const isHead = (line: string) => /^(\u001B\[[\d;]*m)*@@ /.test(line);
  const first = lines.findIndex(isHead);
  return first === -1 ? '' : lines.slice(first + 1).map((line) => (isHead(line) ? '…' : line)).join('\n').trimEnd();
}
