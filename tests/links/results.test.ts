import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Ledger } from '#scripts/links/ledger.ts';
import { isFresh, readLinks, writeLinks, type LinkResult } from '#scripts/links/results.ts';
import { Folder } from './folder.ts';

const day = '2026-11-22';
const ok: LinkResult = { url: 'https://a.se/', state: 'ok', status: 200, checked: '2026-11-01' };
const cache = '.cache/links.json';

describe('what is known', () => {
  it('is read as it was written, in the order of the addresses', () => {
    using folder = new Folder({});
    const other: LinkResult = { ...ok, url: 'https://b.se/', state: 'unreachable', reason: 'host', failures: 2 };
    writeLinks(folder.root, [other, ok]);
    expect(readLinks(folder.root)).toEqual([ok, other]);
  });

  it.each([
    ['there is no file', {}],
    ['the file is none', { [cache]: '{"a":' }],
    ['the file is something else', { [cache]: '{"state":"ok"}' }],
    ['what is in it is something else', { [cache]: '[1, null, {"url":"https://a.se/","state":"good","checked":"2026-11-22"}]' }],
  ])('is nothing when %s', (_, files) => {
    using folder = new Folder(files);
    expect(readLinks(folder.root)).toEqual([]);
  });

  it.each([
    ['a page that was there', 'ok', '2026-10-24', true],
    ['a page that was there long ago', 'ok', '2026-10-23', false],
    ['what was wrong today', 'dead', '2026-11-22', true],
    ['what was wrong yesterday', 'dead', '2026-11-21', false],
    ['what will be found tomorrow', 'ok', '2026-11-23', false],
  ] as const)('holds or not: %s', (_, state, checked, expected) => {
    expect(isFresh({ ...ok, state, checked }, day)).toBe(expected);
  });
});

describe('what is found', () => {
  it('is not written while it may be the network', () => {
    using folder = new Folder({ [cache]: JSON.stringify([ok]) });
    const ledger = new Ledger(folder.root, day);
    ledger.note(ok.url, { state: 'unreachable', reason: 'host' });
    ledger.save();
    expect(readLinks(folder.root)).toEqual([ok]);
    ledger.note('https://b.se/', { state: 'dead', status: 404 });
    ledger.save();
    expect(readLinks(folder.root).map(({ state }) => state)).toEqual(['unreachable', 'dead']);
  });

  it('says how many times in a row nobody could tell', () => {
    using folder = new Folder({ [cache]: JSON.stringify([{ ...ok, state: 'timeout', failures: 2 }, { ...ok, url: 'https://b.se/', state: 'timeout', failures: 2 }]) });
    const ledger = new Ledger(folder.root, day);
    ledger.note(ok.url, { state: 'unreachable', status: 500 });
    ledger.note('https://b.se/', { state: 'ok', status: 200 });
    ledger.save();
    expect(readLinks(folder.root).map(({ failures }) => failures)).toEqual([3, undefined]);
  });

  it('leaves nothing of what stands in the content no more', () => {
    using folder = new Folder({ [cache]: JSON.stringify([ok]) });
    const ledger = new Ledger(folder.root, day);
    ledger.note('https://b.se/', { state: 'ok', status: 200 });
    ledger.keep(new Set(['https://b.se/']));
    ledger.save();
    expect(readFileSync(join(folder.root, cache), 'utf8')).not.toContain(ok.url);
  });
});
