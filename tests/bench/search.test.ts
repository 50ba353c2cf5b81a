import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generated } from '#scripts/bench/search/generate.ts';
import { mannersOf } from '#scripts/bench/search/manner.ts';
import { drawn } from '#scripts/bench/search/queries.ts';
import { bytesTable, kindOf, quantile, tableOf } from '#scripts/bench/search/table.ts';
import { trafficOf } from '#scripts/bench/search/traffic.ts';
import { fetchFiles } from '#scripts/search/file-fetch.ts';
import { writeStock } from '#scripts/search/pagefind.ts';
import { writeIndex } from '#src/search/index/write.ts';

const page = (lang: string, title: string, text: string) => ({
  url: `/${title}/`,
  html: `<html lang="${lang}"><nav>Meny</nav><main data-pagefind-body><h1>${title}</h1><span data-search="kind:guides"></span><script>let x;</script><h2>Mer om det</h2><p>${text}</p></main><footer>Fot</footer></html>`,
});
const pages = [
  page('sv', 'Lönebidrag', 'Kommunen ger företagen pengar till löner 2026 &amp; arbete, upphandling och bidrag för alla som anställer.'),
  page('sv', 'Upphandling', 'Kommunen köper tjänster av sociala företag med ramavtal.'),
  page('en', 'Grants', 'The municipality gives money to social enterprises that employ people.'),
  { url: '/404/', html: '<html lang="sv"><main>Finns inte</main></html>' },
];
const manners = mannersOf(pages);
const [swedish] = manners;
if (!swedish) throw new Error('there is no Swedish');

describe('what pages are like', () => {
  it('is read from what search reads, a language at a time', () => {
    expect(manners.map(({ lang, pages: own }) => [lang, own.length])).toEqual([['sv', 2], ['en', 1]]);
    expect(swedish.titles).toEqual([['lönebidrag'], ['upphandling']]);
    expect(swedish.forms).toEqual(expect.arrayContaining(['kommunen', 'mer']));
    expect(swedish.forms).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(meny|fot|let|amp|2026)$/)]));
    expect(swedish.running.filter((word) => word === 'kommunen')).toHaveLength(2);
    expect(swedish.pages[0]).toMatchObject({ headings: 1, facts: '<span data-search="kind:guides"></span>' });
  });
});

describe('generated pages', () => {
  const made = generated(manners, 60, 1);

  it('are the same for the same seed, half of them in each language', () => {
    expect(generated(manners, 60, 1)).toEqual(made);
    expect(generated(manners, 60, 2)).not.toEqual(made);
    expect(made.filter(({ html }) => html.includes('lang="en"'))).toHaveLength(30);
    expect(new Set(made.map(({ url }) => url)).size).toBe(60);
  });

  it('are as long as those they are like, and bring ever new words', () => {
    const own = mannersOf(made).find(({ lang }) => lang === 'sv');
    const lengths = swedish.pages.map(({ length }) => length);
    for (const { length } of own?.pages ?? []) expect(length).toBeGreaterThanOrEqual(Math.min(...lengths));
    expect(own?.forms.length).toBeGreaterThan(swedish.forms.length + 30);
  });
});

describe('drawn queries', () => {
  it('are the same for the same seed, and of the words of the pages and the glossary', () => {
    const queries = drawn(swedish, [{ sv: ['lönestöd'], en: ['wage subsidy'] }], 8, 3);
    expect(drawn(swedish, [{ sv: ['lönestöd'], en: ['wage subsidy'] }], 8, 3)).toEqual(queries);
    expect(queries[0]).toBe('lönestöd');
    expect(queries[4]).toBe('hur får jag lönestöd');
    expect(queries[6]).toBe('lönest');
    expect(queries[5]?.split('').toSorted().join('')).toBe('lönestöd'.split('').toSorted().join(''));
    expect(queries[5]).not.toBe('lönestöd');
  });
});

describe('traffic', () => {
  it('is what was fetched: text packed as a server does, what is packed already as it is, and nothing that was not there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'traffic-'));
    const base = `${pathToFileURL(folder)}/`;
    for (const name of ['words.txt', 'a.pf_index']) writeFileSync(join(folder, name), 'x'.repeat(1000));
    fetchFiles();
    const before = globalThis.fetch;
    const loads = await trafficOf(base, async () => {
      for (const name of ['words.txt', 'a.pf_index?ts=1', 'none.json']) await fetch(base + name);
    });
    rmSync(folder, { recursive: true });
    expect(loads).toEqual([{ path: 'words.txt', bytes: expect.any(Number) }, { path: 'a.pf_index', bytes: 1000 }]);
    expect(loads[0]?.bytes).toBeLessThan(50);
    expect(globalThis.fetch).toBe(before);
  });
});

describe('Pagefind as it comes', () => {
  it('is not what the hub has made of it: the parts of its index are larger', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stock-'));
    const made = generated([swedish], 150, 1);
    await writeIndex(join(folder, 'hub'), made, []);
    await writeStock(join(folder, 'stock'), made);
    const [hub, stock] = ['hub/sv', 'stock'].map((name) => readdirSync(join(folder, name, 'index')).length);
    rmSync(folder, { recursive: true });
    expect(stock).toBe(1);
    expect(hub).toBeGreaterThan(1);
  });
});

describe('the table', () => {
  it('tells medians, and where bytes go by the kinds of files', () => {
    expect([quantile([4, 1, 3, 2, 5], 0.5), quantile([4, 1, 3, 2, 5], 0.95), quantile([], 0.5)]).toEqual([3, 5, 0]);
    const paths = ['sv/words/a.txt', 'en/words/a.txt', 'glossary.json', 'sv/pagefind.js', 'sv/wasm.sv.pagefind', 'sv/index/a.pf_index', 'sv/fragment/b.pf_fragment', 'sv/pagefind.sv_1.pf_meta', 'sv/new.json'];
    expect(paths.map(kindOf)).toEqual(['words', 'abroad', 'glossary', 'script', 'wasm', 'chunks', 'fragments', 'meta', 'other']);
    const first = [[{ path: 'sv/words/a.txt', bytes: 1000 }, { path: 'sv/index/a', bytes: 3000 }], [{ path: 'sv/index/a', bytes: 5000 }]];
    const one = { seconds: 2, bytes: 5e6, first, further: [2000, 4000, 3000] };
    const rows = [{ name: 'hub', pages: 500, hub: one, stock: one, times: { first: [90], further: [10, 30, 20] } }];
    expect(tableOf(rows).split('\n')[1]?.split(/ +/)).toEqual(['hub', '500', '2.0', '2.0', '4.0', '5.0', '5.0', '4.0', '4.0', '3.0', '3.0', '90', '20', '30']);
    expect(bytesTable(rows).split('\n')[1]).toMatch(/^hub +500 .* 0\.5 +0\.0 +4\.0 +0\.0 +0\.0 +4\.5$/);
  });
});

describe('npm run bench:search', () => {
  it('exits with 2 and one sentence where the site was not built', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/bench/search.ts')], { cwd: folder, encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(/^Webbplatsen är inte byggd.*npm run build.*\n$/) });
  });
});
