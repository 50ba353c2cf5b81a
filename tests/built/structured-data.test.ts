import { describe, expect, it } from 'vitest';
import { attributes, builtPages } from './pages.ts';

type Node = Record<string, unknown> & { '@type': string; '@id'?: string };

const site = 'https://socialtforetagande.example';
const pages = builtPages().filter(({ moved, href }) => !moved && !href.endsWith('.html'));

function nodesOf(document: Document): Node[] {
  return JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}')['@graph'];
}

const all = pages.map((page) => {
  const nodes = nodesOf(page.document);
  return { ...page, nodes, web: nodes.find((node) => 'breadcrumb' in node), subject: nodes.find((node) => node['@id']?.endsWith('#subject')) };
});

describe('what a page says in the words of schema.org', () => {
  it('is on every page', () => {
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter(({ web }) => !web).map(({ href }) => href)).toEqual([]);
  });

  it('has the address, the language and the description that the page has', () => {
    const wrong = all.filter(({ document, web }) => {
      const [canonical] = attributes(document, 'link[rel="canonical"]', 'href');
      const [description] = attributes(document, 'meta[name="description"]', 'content');
      return web?.['url'] !== canonical || web?.['description'] !== description;
    });
    expect(wrong.map(({ href }) => href)).toEqual([]);
  });

  it('has the dates that readers see', () => {
    const dated = all.filter(({ document }) => document.querySelector('.dates'));
    const wrong = dated.filter(({ document, web }) => {
      const shown = attributes(document, '.dates time', 'datetime');
      return ![web?.['datePublished'], web?.['dateModified'], web?.['lastReviewed']].every((date) => shown.includes(String(date)));
    });
    expect(dated.length).toBeGreaterThan(200);
    expect(wrong.map(({ href }) => href)).toEqual([]);
  });

  it('has the way to the page that readers see', () => {
    const wrong = all.filter(({ document, nodes }) => {
      const steps = attributes(document, '.breadcrumbs a', 'href');
      const list = nodes.find((node) => node['@type'] === 'BreadcrumbList')?.['itemListElement'] as { item: string }[];
      return steps.length > 0 && list.slice(0, -1).map(({ item }) => item).join() !== steps.map((href) => site + href).join();
    });
    expect(wrong.map(({ href }) => href)).toEqual([]);
  });

  it('points only at what it holds, or at another page of the site', () => {
    const addresses = new Set(pages.map(({ href }) => site + href));
    const wrong = all.flatMap(({ href, nodes }) => {
      const own = new Set(nodes.map((node) => node['@id']));
      return idsIn(nodes).filter((id) => !own.has(id) && !addresses.has(id.split('#')[0] ?? '')).map((id) => `${href} ${id}`);
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['/guider/finansiering/', 'Article'],
    ['/regioner/dalarna/', 'AdministrativeArea'],
    ['/organisationer/tillvaxtverket/', 'Organization'],
    ['/ordlista/', 'DefinedTermSet'],
  ])('of %s is about a thing of the kind %s', (href, kind) => {
    expect(all.find((page) => page.href === href)?.subject?.['@type']).toBe(kind);
  });

  it('cannot end the element that it stands in', () => {
    expect(pages.filter(({ html }) => /<script type="application\/ld\+json">[^<]*<(?!\/script>)/.test(html)).map(({ href }) => href)).toEqual([]);
  });
});

/** Every `@id` in a value, however deep. */
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === '@id' ? [String(inner)] : idsIn(inner)));
}
