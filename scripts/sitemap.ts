import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SitemapItem } from '@astrojs/sitemap';

const canonicalLink = /<link rel="canonical" href="([^"]+)"/;
const alternateLinks = /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g;

/** What the sitemap says of a page, read from its own head. A page that points at another as its canonical is left out, and so is one that is withdrawn. */
export function sitemapEntry(item: SitemapItem, outDir: string): SitemapItem | undefined {
  const html = readFileSync(join(outDir, decodeURI(new URL(item.url).pathname), 'index.html'), 'utf8');
  if (canonicalLink.exec(html)?.[1] !== item.url || html.includes('<meta name="robots" content="noindex">')) return undefined;
  const links = [...html.matchAll(alternateLinks)].map(([, lang = '', url = '']) => ({ lang, url }));
  return links.length > 0 ? { ...item, links } : item;
}
