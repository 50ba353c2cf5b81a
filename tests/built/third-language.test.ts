import { afterAll, beforeAll, expect, it } from 'vitest';
import sv from '#src/i18n/sv.json' with { type: 'json' };
import { builtPages, type BuiltPage } from './pages.ts';
import { Sandbox } from './sandbox.ts';

const sandbox = new Sandbox();
let pages: BuiltPage[];

/** A message that shows its own name, with the values it is given. */
const shownAs = (key: string, text: string) => `[${key}]${(text.match(/\{+\w+\}+/g) ?? []).join(' ')}`;

beforeAll(() => {
  sandbox.change('src/i18n/locales.ts', /^( +en: .*)$/m, "$1\n  fi: { name: 'Suomi', format: 'fi-FI', letters: 'ÅÄÖ' },");
  const messages = Object.entries(sv).map(([key, text]) => [key, shownAs(key, text)]);
  sandbox.write('src/i18n/fi.json', JSON.stringify(Object.fromEntries(messages)));
  sandbox.write('content/guides/utmaningar/fi.mdx', '---\ntitle: Haasteet\nlead: Lyhyesti.\nslug: haasteet\ntranslated: 2026-11-22\n---\n\nTeksti.\n');
  const { code, output } = sandbox.build();
  if (code !== 0) throw new Error(output);
  pages = builtPages(sandbox.path('dist')).filter(({ moved }) => !moved);
});
afterAll(() => sandbox.remove(''));

it('a third language costs a row, a file of messages and translated entries', () => {
  const third = pages.filter(({ href }) => href.startsWith('/fi/'));
  expect(third.length).toBe(pages.filter(({ href }) => href.startsWith('/en/')).length);
  expect(third.every(({ document }) => document.documentElement.lang === 'fi')).toBe(true);
});

it('its translated page is paired with the others', () => {
  const page = pages.find(({ href }) => href === '/fi/guider/haasteet/');
  const languages = [...(page?.document.querySelectorAll('link[hreflang]') ?? [])].map((link) => link.getAttribute('hreflang'));
  expect(languages).toEqual(['sv', 'en', 'fi', 'x-default']);
});

it('no text of the site itself stands outside the messages or under another language', () => {
  const messages = new Set(Object.values(sv));
  const own = (text: string) => /^\[[\w.-]+\]/.test(text) || messages.has(text);
  const wrong = pages
    .filter(({ href }) => href.startsWith('/fi/'))
    .flatMap(({ href, document }) =>
      [...document.querySelectorAll('body *')]
        .filter((element) => element.children.length === 0 && own(element.textContent.trim()))
        .filter((element) => (element.closest('[lang]')?.getAttribute('lang') === 'fi') !== element.textContent.trim().startsWith('['))
        .map(({ textContent }) => `${href}: ${textContent.trim()}`),
    );
  expect(wrong).toEqual([]);
});
