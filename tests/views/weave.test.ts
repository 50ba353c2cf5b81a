import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countyCodes } from '#src/content/fields.ts';
import { counties, weave } from '#src/views/regions/weave.ts';

const map = readFileSync('src/views/regions/woven-map.txt', 'utf8');
const cellsOf = (outline: string) => [...outline.matchAll(/h(\d+)v/g)].reduce((sum, [, run]) => sum + Number(run), 0);

describe('the woven map', () => {
  const patches = weave(map, [...countyCodes]);

  it('has a patch for each county, and each cell in one of them', () => {
    const cells = patches.reduce((sum, { outline }) => sum + cellsOf(outline), 0);
    expect(patches.every(({ outline }) => outline !== '')).toBe(true);
    expect(cells).toBe(map.replace(/[^A-U]/g, '').length);
  });

  it('has a letter for every county, each its own', () => {
    expect(Object.values(counties)).toEqual([...countyCodes]);
    expect([...new Set(map.replace(/[^A-Z]/g, ''))].toSorted()).toEqual(Object.keys(counties));
  });

  it('draws a county the same when others are missing, and none that it does not know', () => {
    const alone = patches.filter(({ code }) => code === '07' || code === '25');
    expect(weave(map, ['25', '02', '07'])).toEqual(alone);
  });

  it('has rows of equal length', () => {
    expect(new Set(map.trimEnd().split('\n').map((row) => row.length)).size).toBe(1);
  });

  it('never gives neighbours the same thread', () => {
    expect(weave('AAB\nCAB\nCCC', ['01', '03', '04']).map(({ thread }) => thread)).toEqual([0, 1, 2]);
  });

  it('gives each patch the outline of its runs', () => {
    expect(weave('.AA\nA..', ['01'])[0]?.outline).toBe('M1 0h2v1h-2zM0 1h1v1h-1z');
  });
});
