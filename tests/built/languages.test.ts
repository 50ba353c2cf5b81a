import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { owner } from '#src/site/owner.ts';
import type { FactColumns } from '#src/search/query/facts.ts';
import { attributes, builtPages, foundOn, type BuiltPage } from './pages.ts';

const all = builtPages().filter(({ href, moved }) => !moved && href !== '/404.html');
/** The pages whose text is in the language of their address and that have a twin; the others are tested where one is made. */
const isFallback = ({ href, document }: BuiltPage) => attributes(document, 'link[rel="canonical"]', 'href')[0] !== owner.site + href;
const untranslated = new Set(all.filter(isFallback).flatMap(({ document }) => attributes(document, 'link[rel="canonical"]', 'href')));
const indexed = all.filter((page) => !isFallback(page));
const pages = indexed.filter(({ href }) => !untranslated.has(owner.site + href));
const byAddress = new Map(indexed.map((page) => [owner.site + page.href, page]));

function alternatesOf({ document }: BuiltPage): Record<string, string> {
  const links = [...document.querySelectorAll('link[hreflang]')];
  return Object.fromEntries(links.map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']));
}

describe('a page that is translated', () => {
  it('names each language, itself, and the original for everyone else', () => {
    const wrong = pages.filter((page) => {
      const { sv, en, 'x-default': other } = alternatesOf(page);
      return !sv || !en || other !== sv || ![sv, en].includes(owner.site + page.href);
    });
    expect(wrong.map(({ href }) => href)).toEqual([]);
  });

  it('is named back by the page that it names', () => {
    const wrong = pages.filter((page) =>
      Object.values(alternatesOf(page)).some((address) => {
        const other = byAddress.get(address);
        return !other || JSON.stringify(alternatesOf(other)) !== JSON.stringify(alternatesOf(page));
      }),
    );
    expect(wrong.map(({ href }) => href)).toEqual([]);
  });

  it('is most of the site', () => {
    expect(pages.length).toBeGreaterThan(all.length / 2);
  });

  it('has a switch to the other language that leads back here', () => {
    const switchOf = ({ document }: BuiltPage) => attributes(document, '.language-switch a', 'href')[0] ?? '';
    const wrong = pages.filter((page) => switchOf(byAddress.get(owner.site + switchOf(page)) ?? page) !== page.href);
    expect(wrong.map(({ href }) => href)).toEqual([]);
  });
});

describe('the sitemap', () => {
  interface Url {
    loc: string;
    'xhtml:link'?: { '@_hreflang': string; '@_href': string }[];
  }
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'xhtml:link' || name === 'url' });
  const urls: Url[] = parser.parse(readFileSync('dist/sitemap-0.xml', 'utf8')).urlset.url;

  it('holds every page and nothing else', () => {
    expect(urls.map(({ loc }) => loc).toSorted()).toEqual([...byAddress.keys()].toSorted());
  });

  it('pairs the languages as the pages do', () => {
    const pairs = urls.map((url) => [url.loc, Object.fromEntries((url['xhtml:link'] ?? []).map((link) => [link['@_hreflang'], link['@_href']]))]);
    expect(pairs.filter(([loc, links]) => JSON.stringify(links) !== JSON.stringify(alternatesOf(byAddress.get(String(loc))!)))).toEqual([]);
  });

  it('is named by robots.txt', () => {
    expect(readFileSync('dist/robots.txt', 'utf8')).toContain(`Sitemap: ${owner.site}/sitemap-index.xml`);
  });
});

describe('the feed', () => {
  it.each([['dist/feed.xml', 'sv'], ['dist/en/feed.xml', 'en']])('%s has the news in %s, with whole addresses, newest first', (file, locale) => {
    const { channel } = new XMLParser().parse(readFileSync(file, 'utf8')).rss as { channel: { language: string; item: { link: string; pubDate: string }[] } };
    const dates = channel.item.map(({ pubDate }) => new Date(pubDate).getTime());
    expect(channel.language).toBe(locale);
    expect(channel.item.every(({ link }) => byAddress.has(link))).toBe(true);
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
  });
});

describe('the search index', () => {
  it('has both languages', () => {
    const pagesIn = (locale: string) => (JSON.parse(readFileSync(`dist/pagefind/${locale}/facts.json`, 'utf8')) as FactColumns).id.length;
    const foundIn = (isThere: (href: string) => boolean) => all.filter(({ href }) => isThere(href)).reduce((count, page) => count + foundOn(page), 0);
    expect(pagesIn('sv')).toBe(foundIn((href) => !href.startsWith('/en/')));
    expect(pagesIn('en')).toBe(foundIn((href) => href.startsWith('/en/')));
    expect(pagesIn('en')).toBeGreaterThan(300);
  });
});
