import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { weave } from '#src/views/regions/weave.ts';

const map = readFileSync('src/views/regions/woven-map.txt', 'utf8');
const codes = ['01', '03', '04', '05', '06', '07', '08', '09', '10', '12', '13', '14', '17', '18', '19', '20', '21', '22', '23', '24', '25'];
const cellsOf = (outline: string) => [...outline.matchAll(/h(\d+)v/g)].reduce((sum, [, run]) => sum + Number(run), 0);

describe('the woven map', () => {
  const patches = weave(map, codes);

  it('has a patch for each county, and each cell in one of them', () => {
    const cells = patches.reduce((sum, { outline }) => sum + cellsOf(outline), 0);
    expect(patches.every(({ outline }) => outline !== '')).toBe(true);
    expect(cells).toBe(map.replace(/[^A-U]/g, '').length);
  });

  it('has rows of equal length', () => {
    expect(new Set(map.trimEnd().split('\n').map((row) => row.length)).size).toBe(1);
  });

  it('never gives neighbours the same thread', () => {
    expect(weave('AAB\nCAB\nCCC', ['1', '2', '3']).map(({ thread }) => thread)).toEqual([0, 1, 2]);
  });

  it('gives each patch the outline of its runs', () => {
    expect(weave('.AA\nA..', ['1'])[0]?.outline).toBe('M1 0h2v1h-2zM0 1h1v1h-1z');
  });
});
