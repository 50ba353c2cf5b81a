import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
  it.each(['nope', '--help', ''])('that there is no version ”%s”', (ref) => {
    commit();
    expect(() => read(ref)).toThrow('stop.base');
  });

  it('that there is no Git', () => {
    expect(() => read('HEAD')).toThrow('stop.git');
  });
});
