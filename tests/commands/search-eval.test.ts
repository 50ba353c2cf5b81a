import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Measures } from '#scripts/search/measure.ts';

const folder = mkdtempSync(join(tmpdir(), 'search-eval-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const page = (id: string, lang: string, title: string, text: string) => ({ id, lang, title, secs: [{ h: null, p: [text] }] });
const query = (q: string, category: string, ...expect: string[]) => ({ q, lang: 'sv', category, expect });

const files = [
  '--pages', write('pages.json', JSON.stringify([
    page('a', 'sv', 'Lönebidrag', 'Ett stöd till arbetsgivaren.'),
    page('b', 'sv', 'Upphandling', 'Kommunen köper av företag.'),
    page('c', 'en', 'Grants', 'Money for enterprises.'),
  ])),
  '--glossary', write('glossary.txt', ''),
  '--queries', write('queries.json', JSON.stringify([query('upphandla', 'form', 'b'), query('upphandling arbetsgivaren', 'any', 'a', 'b'), query('løn', 'none')])),
];

const run = (...args: string[]) => spawnSync(process.execPath, ['scripts/search/eval.ts', ...files, ...args], { encoding: 'utf8' });

describe('npm run search:eval', () => {
  it('prints how well the hub answers, and its peers beside it where they are asked for', () => {
    const { status, stdout } = run('--peers');
    expect(status).toBe(0);
    expect(stdout.match(/^\w+(?= +n +s@1)/gm)).toEqual(['hub', 'pagefind', 'minisearch']);
    expect(run().stdout.match(/^\w+(?= +n +s@1)/gm)).toEqual(['hub']);
  });

  it('tells programs the same: MiniSearch finds pages with any of the words, Pagefind only those with all', () => {
    const told = JSON.parse(run('--peers', '--format', 'json').stdout) as Measures & { peers: Record<string, Measures> };
    const [hub, pagefind, minisearch] = [told, told.peers['pagefind'], told.peers['minisearch']].map((one) => one?.categories['any']);
    expect(hub).toMatchObject({ n: 1, s1: 1, zero: 0 });
    expect(pagefind).toMatchObject({ n: 1, s1: 0, zero: 1 });
    expect(minisearch).toMatchObject({ n: 1, s1: 1, zero: 0 });
  });
});
