import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { indexSite } from '#scripts/search/site-index.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'));
  write('pagefind/glossary.json', '[]');
});
afterEach(() => rmSync(site, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(site, path, '..'), { recursive: true });
  writeFileSync(join(site, path), text);
}

const page = (lang: string, mark: string) => `<!doctype html><html lang="${lang}"><body><main ${mark}><h1>Sida</h1><p>Text.</p></main></body></html>`;

it('the index of a site has its languages, and tells how many pages there are', async () => {
  write('index.html', page('sv', 'data-pagefind-body'));
  write('404.html', page('sv', ''));
  write('en/index.html', page('en', 'data-pagefind-body'));
  expect(await indexSite(site)).toBe(3);
});

it.each([
  ['in one language', 'data-pagefind-body', '', 'engelska'],
  ['at all', '', '', 'svenska'],
])('it is not made if nothing can be found %s', async (_, swedish, english, language) => {
  write('index.html', page('sv', swedish));
  write('en/index.html', page('en', english));
  await expect(indexSite(site)).rejects.toMatchObject({ key: 'stop.empty-index', values: { language } });
});
