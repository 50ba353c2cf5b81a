import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '#scripts/check/check-content.ts';
import { conflictsIn, withoutConflicts } from '#scripts/check/conflicts.ts';
import { readContent } from '#scripts/check/content.ts';
import { site } from './site.ts';

const right = join(import.meta.dirname, 'right');
const root = mkdtempSync(join(tmpdir(), 'conflicts-'));
cpSync(right, root, { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

/** A text in which Git could not make one of a line and the same line with a remark. */
function conflicting(text: string, index: number, end: string): string {
  const lines = text.split('\n');
  const line = lines[index] ?? '';
  const both = ['<<<<<<< HEAD', line, '||||||| 1bfa657', '=======', `${line} # ord`, '>>>>>>> main'];
  return lines.toSpliced(index, 1, ...both).join(end);
}

/** What the check says of the right content when one of its files has another text. */
function rulesWith(file: string, changed: string): string[] {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, changed);
  const problems = checkContent(root, { site, day: '2026-11-22' });
  writeFileSync(path, text);
  return problems.map((problem) => `${problem.file}:${problem.line} ${problem.rule}`);
}

describe('a conflict', () => {
  const texts = [...readContent(right, site, '2026-11-22').texts].map(([file, { text }]) => ({ file, text }));

  it.each(texts)('on any line of $file is all that is told, of it and of every other file', ({ file, text }) => {
    const lines = text.trimEnd().split('\n').flatMap((line, index) => (line === '---' ? [] : [index]));
    const told = lines.map((index) => rulesWith(file, conflicting(text, index, '\n')));
    expect(told).toEqual(lines.map((index) => [`${file}:${index + 1} files/conflict`]));
  });

  it('is told of in a file with the ends of lines of Windows', () => {
    expect(conflictsIn(conflicting('ett\ntvå\n', 1, '\r\n')).map(({ rule, at }) => [rule, at.line])).toEqual([['files/conflict', 2]]);
  });

  it('is told of once, however much of it is left', () => {
    const left = ['<<<<<<< HEAD\na\n=======\nb', 'a\n=======\nb\n>>>>>>> main', '>>>>>>>', '||||||| 1bfa657\n=======', '<<<<<<< Updated upstream'];
    expect(left.map((text) => conflictsIn(text).map(({ rule }) => rule))).toEqual(left.map(() => ['files/conflict-rest']));
  });

  it('is no line of a quotation, a table, an underline, or an example that is indented', () => {
    const none = ['> > > > > > > a', '<<<<<<', '||||||||', '\n\nProjekt\n=======\n', '====', ' <<<<<<< HEAD', '<<<<<<<HEAD'];
    expect(none.flatMap(conflictsIn)).toEqual([]);
  });

  it('is left out without moving anything else', () => {
    const text = conflicting('ett\ntvå\ntre\n', 1, '\r\n');
    expect(withoutConflicts(text).replaceAll(' ', '')).toBe('ett\r\n\r\ntvå\r\n\r\n\r\ntvå#ord\r\n\r\ntre\r\n');
    expect(withoutConflicts(text)).toHaveLength(text.length);
  });
});
