import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { carryOut, type Change } from '#scripts/write/changes.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hub-'));
  mkdirSync(join(root, 'a'));
  writeFileSync(join(root, 'a/x'), 'old');
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const write = (file: string, was?: string): Change => ({ do: 'write', file, was, text: 'new' });

describe('changes', () => {
  it('are made in order: a file in a folder that gets another name is written under that', () => {
    carryOut(root, [{ do: 'rename', from: 'a', to: 'b' }, write('b/x', 'old'), write('b/deep/y')]);
    expect([read('b/x'), read('b/deep/y'), existsSync(join(root, 'a'))]).toEqual(['new', 'new', false]);
  });

  it('remove a folder with all that is in it', () => {
    carryOut(root, [{ do: 'remove', folder: 'a' }]);
    expect(existsSync(join(root, 'a'))).toBe(false);
  });

  it.each([
    ['a new file is there already', [write('a/x')], 'write.there'],
    ['a file has got another text since it was read', [write('a/x', 'other')], 'write.changed'],
    ['a file is gone', [write('a/y', 'old')], 'write.gone'],
    ['a folder is there already', [{ do: 'rename' as const, from: 'a', to: 'a' }], 'write.there'],
    ['a folder is gone', [{ do: 'remove' as const, folder: 'c' }], 'write.gone'],
  ])('are not begun when %s', (_, wrong, key) => {
    expect(() => carryOut(root, [write('first'), ...wrong])).toThrow(key);
    expect([existsSync(join(root, 'first')), read('a/x')]).toEqual([false, 'old']);
  });

  it('tell what was made when the computer refuses one in the middle', () => {
    const thrown = attempt([write('first'), write('a/x/below'), write('last')]);
    expect(thrown).toMatchObject({ key: 'write.halfway', values: { failed: 'a/x/below', done: 'first' } });
    expect([read('first'), read('a/x'), existsSync(join(root, 'last'))]).toEqual(['new', 'old', false]);
  });
});

function attempt(changes: Change[]): unknown {
  try {
    carryOut(root, changes);
    return undefined;
  } catch (thrown) {
    return thrown;
  }
}
