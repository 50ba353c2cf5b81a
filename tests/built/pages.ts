import { globSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

/** A page of the built site. */
export interface BuiltPage {
  /** Its address from the root: `/en/guides/`. */
  href: string;
  html: string;
  document: Document;
  /** Whether it only leads on to where a page has moved. */
  moved: boolean;
}

/** Every page that was built, read once. */
export function builtPages(dist = 'dist'): BuiltPage[] {
  return globSync('**/*.html', { cwd: dist }).map((file) => {
    const html = readFileSync(`${dist}/${file}`, 'utf8');
    const { document } = parseHTML(html);
    return {
      href: `/${file.replace(/index\.html$/, '')}`,
      html,
      document,
      moved: document.querySelector('meta[http-equiv="refresh"]') !== null,
    };
  });
}

/** The text of an attribute of each element that matches, in order. */
export function attributes(document: Document, selector: string, name: string): string[] {
  return [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');
}

/** How many things search finds on a page: the page itself, and each term and each question that it explains. */
export function foundOn({ document }: BuiltPage): number {
  if (!document.querySelector('[data-pagefind-body]')) return 0;
  const questions = [...document.querySelectorAll('main :is(h2, h3, h4)[id]')].filter((heading) => heading.textContent?.endsWith('?'));
  return 1 + document.querySelectorAll('[data-search-apart]').length + questions.length;
}
