import { readFileSync } from 'node:fs';
import { preview } from 'astro';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { owner } from '#src/site/owner.ts';
import type { FactColumns } from '#src/search/query/facts.ts';
import { violationsOn } from './axe.ts';
import { launch } from './browser.ts';
import { attributes, builtPages, foundOn, type BuiltPage } from './pages.ts';
import { Sandbox } from './sandbox.ts';

const sandbox = new Sandbox();
let pages: Map<string, BuiltPage>;

beforeAll(() => {
  sandbox.remove('content/guides/utmaningar/en.mdx');
  sandbox.change('content/guides/finansiering/en.mdx', /^translated: .*$/m, 'translated: 2018-02-01');
  sandbox.change('content/guides/utmaningar/sv.mdx', '\n---\n', '\n---\n\nSe [källor till pengar](/guides/finansiering#allmänna-arvsfonden).\n');
  sandbox.write('content/redirects.yaml', '/gammal/guide: /guides/utmaningar\n');
  const { code, output } = sandbox.build();
  if (code !== 0) throw new Error(output);
  pages = new Map(builtPages(sandbox.path('dist')).map((page) => [page.href, page]));
});
afterAll(() => sandbox.remove(''));

/** A page that was built. Throws if it was not. */
function page(href: string): BuiltPage {
  const found = pages.get(href);
  if (!found) throw new Error(`${href} was not built`);
  return found;
}

describe('a page that nobody has translated', () => {
  const english = () => page('/en/guides/utmaningar/').document;

  it('is there in English, with the language of its text on the text', () => {
    expect(english().documentElement.lang).toBe('en');
    for (const part of ['h1', '.lead', '.prose']) expect(english().querySelector(part)?.getAttribute('lang')).toBe('sv');
  });

  it('says in English that it is only in Swedish', () => {
    const notice = english().querySelector('.notice:not([hidden])');
    expect(notice?.textContent).toBe('This page is only available in Swedish.');
    expect(notice?.closest('[lang]')?.getAttribute('lang')).toBe('en');
  });

  it('has the Swedish page as its canonical, and neither has hreflang', () => {
    expect(attributes(english(), 'link[rel="canonical"]', 'href')).toEqual([`${owner.site}/guider/utmaningar/`]);
    expect(attributes(english(), 'link[hreflang]', 'href')).toEqual([]);
    expect(attributes(page('/guider/utmaningar/').document, 'link[hreflang]', 'href')).toEqual([]);
  });

  it('is not in the sitemap, while the Swedish page is', () => {
    const sitemap = readFileSync(sandbox.path('dist/sitemap-0.xml'), 'utf8');
    expect(sitemap).not.toContain('/en/guides/utmaningar/');
    expect(sitemap).toContain(`<loc>${owner.site}/guider/utmaningar/</loc>`);
  });

  it('is not in the English index', () => {
    const pagesIn = (locale: string) => (JSON.parse(readFileSync(sandbox.path(`dist/pagefind/${locale}/facts.json`), 'utf8')) as FactColumns).id.length;
    const indexed = (isThere: (href: string) => boolean) => [...pages.values()].filter(({ href }) => isThere(href)).reduce((count, one) => count + foundOn(one), 0);
    expect(pagesIn('en')).toBe(indexed((href) => href.startsWith('/en/')));
    expect(pagesIn('sv')).toBe(indexed((href) => !href.startsWith('/en/')));
    expect(english().querySelector('[data-pagefind-body]')).toBeNull();
  });

  it('is marked where an English page lists it', () => {
    const link = page('/en/guides/').document.querySelector('main a[href="/en/guides/utmaningar/"]');
    expect(link?.getAttribute('lang')).toBe('sv');
    expect(link?.parentElement?.textContent).toContain('(in Swedish)');
  });
});

describe('a link from Swedish text to a heading', () => {
  it('names the heading where the page it leads to is in Swedish, and the page alone where it is translated', () => {
    const linkOn = (href: string) => decodeURI(attributes(page(href).document, '.prose > p:first-child a', 'href')[0] ?? '');
    expect(linkOn('/guider/utmaningar/')).toBe('/guider/finansiering/#allmänna-arvsfonden');
    expect(linkOn('/en/guides/utmaningar/')).toBe('/en/guides/finance/');
  });
});

describe('a translation that the original has left behind', () => {
  it('says so and leads to the original', () => {
    const notice = page('/en/guides/finance/').document.querySelector('.notice.warning:not([hidden])');
    expect(notice?.textContent).toContain('The Swedish page has changed');
    expect(notice?.querySelector('a')?.getAttribute('href')).toBe('/guider/finansiering/');
  });

  it('says nothing where nothing has changed', () => {
    expect(page('/en/guides/three-characteristics/').document.querySelector('.notice.warning:not([hidden])')).toBeNull();
  });
});

describe('a page with a notice', () => {
  it.each(['/en/guides/utmaningar/', '/en/guides/finance/'])('%s has no accessibility faults', async (href) => {
    const server = await preview({ root: sandbox.root, server: { port: 4392 }, logLevel: 'error' });
    const browser = await launch();
    const seen = await browser.newPage({ bypassCSP: true });
    await seen.goto(`http://localhost:${server.port}${href}`);
    expect(await seen.locator('.notice:visible').count()).toBe(1);
    expect(await violationsOn(seen)).toEqual([]);
    await browser.close();
    await server.stop();
  });
});

describe('an address that no longer holds a page', () => {
  it.each([
    ['of a redirect that an editor wrote', '/gammal/guide/', '/guider/utmaningar/', 'sv'],
    ['from before the translation', '/en/guides/finansiering/', '/en/guides/finance/', 'en'],
  ])('%s leads on, in its language', (_, from, to, locale) => {
    const { document } = page(from);
    expect(document.documentElement.lang).toBe(locale);
    expect(attributes(document, 'meta[http-equiv="refresh"]', 'content')).toEqual([`0;url=${to}`]);
    expect(attributes(document, 'main a', 'href')).toEqual([to]);
  });
});

describe('a build that fails', () => {
  it('leaves the last good site as it was, and names the file, the line and the repair', () => {
    const before = readFileSync(sandbox.path('dist/index.html'), 'utf8');
    sandbox.change('content/guides/utmaningar/sv.mdx', /^reviewed: .*$/m, 'reviewed: 2026-13-40');
    const { code, output } = sandbox.build();
    expect(code).toBe(1);
    expect(output).toMatch(/content\/guides\/utmaningar\/sv\.mdx:\d+:\d+ .*”2026-13-40”.*ÅÅÅÅ-MM-DD/);
    expect(readFileSync(sandbox.path('dist/index.html'), 'utf8')).toBe(before);
  });
});
