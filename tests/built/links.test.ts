import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { owner } from '#src/site/owner.ts';
import { attributes, builtPages } from './pages.ts';

const pages = builtPages();
const ids = new Map(pages.map(({ href, document }) => [href, new Set(attributes(document, '[id]', 'id'))]));
const movedAway = new Set(pages.filter(({ moved }) => moved).map(({ href }) => href));

function targetsIn({ href, document }: (typeof pages)[number]): URL[] {
  return attributes(document, 'a[href]', 'href')
    .map((target) => new URL(target, `${owner.site}${href}`))
    .filter(({ origin }) => origin === owner.site);
}

const broken = (fault: (target: URL) => boolean) =>
  pages.flatMap((page) => targetsIn(page).filter(fault).map(({ pathname, hash }) => `${page.href} → ${pathname}${hash}`));

describe('a link within the site', () => {
  it('leads to a page or a file', () => {
    expect(broken(({ pathname }) => !ids.has(decodeURI(pathname)) && !existsSync(`dist${pathname}`))).toEqual([]);
  });

  it('leads to a place that is on the page', () => {
    expect(broken(({ pathname, hash }) => hash !== '' && !ids.get(pathname)?.has(decodeURIComponent(hash.slice(1))))).toEqual([]);
  });

  it('leads straight there, and not to where it once was', () => {
    expect(broken(({ pathname }) => movedAway.has(pathname))).toEqual([]);
  });
});

describe('a page', () => {
  it('is linked from another page', () => {
    const linked = new Set(pages.flatMap((page) => targetsIn(page).map(({ pathname }) => pathname).filter((path) => path !== page.href)));
    const orphans = pages.filter(({ href, moved }) => !moved && href !== '/404.html' && !linked.has(href));
    expect(orphans.map(({ href }) => href)).toEqual([]);
  });
});
