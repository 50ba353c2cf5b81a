import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fix, mend } from '#scripts/check/fix.ts';
import { offsetOf, pointsIn } from '#scripts/check/points.ts';
import { error, type Edit } from '#scripts/check/problem.ts';

const text = 'ett två\ntre 😀 fyra\n';
const pointAt = pointsIn(text);

/** A problem that is mended by putting `to` where `from` stands. */
function exchange(from: string, to: string) {
  const offset = text.indexOf(from);
  const edit: Edit = { from: pointAt(offset), to: pointAt(offset + from.length), text: to };
  return { ...error('a.mdx', edit.from, 'links/empty'), edits: [edit] };
}

describe('a file', () => {
  const root = mkdtempSync(join(tmpdir(), 'fix-'));
  const file = join(root, 'a.mdx');
  const problem = exchange('ett', '1');
  afterAll(() => rmSync(root, { recursive: true }));

  it('is mended where it is as it was read', () => {
    writeFileSync(file, text);
    expect(fix(root, [problem], new Map([['a.mdx', { text }]]))).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe('1 två\ntre 😀 fyra\n');
  });

  it('is left alone where somebody has saved it meanwhile', () => {
    writeFileSync(file, `ny rad\n${text}`);
    expect(fix(root, [problem], new Map([['a.mdx', { text }]]))).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(`ny rad\n${text}`);
  });
});

describe('a text is mended', () => {
  it('at every place, whatever the order', () => {
    expect(mend(text, [exchange('fyra', '4'), exchange('ett', '1')])).toEqual({ text: '1 två\ntre 😀 4\n', mended: 2 });
  });

  it('once where two repairs touch the same letters, for the second may no longer be true', () => {
    expect(mend(text, [exchange('ett två', 'a'), exchange('två', 'b')])).toEqual({ text: 'a\ntre 😀 fyra\n', mended: 1 });
  });

  it('by being written anew where there is nothing to exchange', () => {
    expect(mend(text, [{ ...exchange('ett', ''), edits: [] }])).toEqual({ text, mended: 1 });
  });
});

it('a place and its offset are the same place', () => {
  for (let offset = 0; offset < text.length; offset++) expect(offsetOf(text, pointAt(offset))).toBe(offset);
});
