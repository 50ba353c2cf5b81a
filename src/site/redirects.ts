import { parse } from 'yaml';
import { locales, originalLocale } from '#src/i18n/locales.ts';
import type { Page } from './addresses.ts';
import { pageNamed, pages } from './pages.ts';

const files = import.meta.glob<string>('/content/redirects.yaml', { eager: true, query: '?raw', import: 'default' });
const written: Record<string, string> = Object.assign({}, ...Object.values(files).map((text) => parse(text) ?? {}));

/** Addresses that no longer hold a page, without the outer slashes, and the page that took over. */
export const redirects: { from: string; page: Page }[] = [
  ...pages.flatMap((page) => (page.formerPath === undefined ? [] : [{ from: page.formerPath, page }])),
  ...Object.entries(written).flatMap(([from, to]) => redirectOf(from.replace(/^\/|\/$/g, ''), to)),
];

/** An old address in a language leads to the new entry, `/collection/id`, in that language: none, if the check would say so. */
function redirectOf(from: string, to: string): { from: string; page: Page }[] {
  const locale = locales.find((name) => from.startsWith(`${name}/`)) ?? originalLocale;
  const page = pageNamed(locale, to);
  return page ? [{ from, page }] : [];
}
