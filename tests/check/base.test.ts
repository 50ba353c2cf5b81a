import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readBase } from '#scripts/check/base.ts';
import { site } from './site.ts';

let repository = '';
let root = '';
const git = (...args: string[]) =>
  spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.se', ...args], { cwd: root, encoding: 'utf8' }).stdout;
const read = (ref: string) => readBase(root, ref, site, '2026-11-22');

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'repository-'));
  root = join(repository, 'the hub');
  mkdirSync(root);
});
afterEach(() => vi.unstubAllEnvs());
afterEach(() => rmSync(repository, { recursive: true }));

function commit(): void {
  git('init', '--quiet', '..');
  cpSync('tests/check/right', root, { recursive: true });
  git('add', '.');
  git('commit', '--quiet', '--message', 'right');
}

describe('a version that Git knows', () => {
  it('is read as it was, also where the hub is a folder in a larger repository', () => {
    commit();
    rmSync(join(root, 'content/guides'), { recursive: true });
    writeFileSync(join(root, 'content/new.txt'), '');
    git('add', 'content/new.txt');
    const before = git('status', '--porcelain');
    expect(read('HEAD').entries.map(({ folder }) => folder)).toContain('content/guides/bidrag');
    expect(read('HEAD').unread).toEqual([]);
    expect(git('status', '--porcelain')).toBe(before);
  });

  it('is empty where it had no content', () => {
    git('init', '--quiet', '..');
    git('commit', '--quiet', '--allow-empty', '--message', 'empty');
    expect(read('HEAD').items).toEqual([]);
  });
});

describe('it is said in a sentence', () => {
  it.each(['nope', '--help'])('that there is no version ”%s”, and which branches there are', (ref) => {
    commit();
    git('branch', '--move', 'main');
    git('branch', 'förslag');
    const told = { key: 'stop.base', values: expect.objectContaining({ value: ref, allowed: expect.stringMatching(/^(main, förslag|förslag, main)$/) }) };
    expect(() => read(ref)).toThrow(expect.objectContaining(told));
  });

  it('that a branch is misspelt', () => {
    commit();
    git('branch', '--move', 'main');
    expect(() => read('maim')).toThrow(expect.objectContaining({ values: expect.objectContaining({ nearest: 'main' }) }));
  });

  it.each(['', ' '])('that nobody said which version: ”%s”', (ref) => {
    commit();
    expect(() => read(ref)).toThrow('stop.base-empty');
  });

  it('that nothing is committed yet', () => {
    git('init', '--quiet', '..');
    expect(() => read('main')).toThrow('stop.no-commits');
  });

  it('that there is no Git on the computer', () => {
    vi.stubEnv('PATH', '/nonexistent');
    expect(() => read('HEAD')).toThrow('stop.no-git');
  });

  it('that the folder is not in Git', () => {
    expect(() => read('HEAD')).toThrow('stop.git');
  });
});
