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
