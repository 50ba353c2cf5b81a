import { describe, expect, it } from 'vitest';
import { attributes, builtPages } from './pages.ts';

const pages = builtPages();
const shown = pages.filter(({ moved }) => !moved);

/** The addresses of the pages for which something does not hold. */
const except = (holds: (page: (typeof pages)[number]) => boolean, among = shown) =>
  among.filter((page) => !holds(page)).map(({ href }) => href);

describe('every page', () => {
  it('is there in both languages', () => {
    const english = shown.filter(({ href }) => href.startsWith('/en/'));
    expect(english.length).toBe(shown.filter(({ href }) => href !== '/404.html').length / 2);
  });

  it('has one h1', () => {
    expect(except(({ document }) => document.querySelectorAll('h1').length === 1)).toEqual([]);
  });

  it('has a title that no other page has', () => {
    const titles = shown.map(({ document }) => document.title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('says which language it is in', () => {
    const all = except(({ href, document }) => document.documentElement.lang === (href.startsWith('/en/') ? 'en' : 'sv'), pages);
    expect(all).toEqual([]);
  });

  it('begins with a link to its content', () => {
    const others = shown.filter(({ href }) => href !== '/404.html');
    expect(except(({ document }) => document.querySelector('body a')?.getAttribute('href') === '#main', others)).toEqual([]);
    expect(except(({ document }) => document.querySelector('main#main') !== null, others)).toEqual([]);
  });

  it('has each id once', () => {
    expect(except(({ document }) => isUnique(attributes(document, '[id]', 'id')))).toEqual([]);
  });

  it('has a space between a link and what is told of it', () => {
    const runsTogether = /[\p{L}\p{N}]<\/a><span\b[^>]*>[\p{L}\p{N}]/u;
    expect(except(({ html }) => !runsTogether.test(html))).toEqual([]);
  });

  it('has an alternative text on each image', () => {
    expect(except(({ document }) => document.querySelector('img:not([alt])') === null)).toEqual([]);
  });

  it('loads nothing from another host', () => {
    const resources = (document: Document) => [
      ...attributes(document, '[src]', 'src'),
      ...attributes(document, 'link:not([rel="canonical"]):not([rel="alternate"])', 'href'),
    ];
    expect(except(({ document }) => resources(document).every((address) => address.startsWith('/')), pages)).toEqual([]);
  });

  it.each(['Bilden saknar', 'länk till annan webbplats', 'Det här är en e-postadress', 'öppnas i nytt fönster', '[object Object]', 'undefined'])(
    'is free of %j',
    (text) => {
      expect(except(({ document }) => !document.body.textContent.includes(text))).toEqual([]);
    },
  );

  it('has no link text that says nothing', () => {
    const vague = /^(här|läs mer|klicka här|länk|here|read more|click here|link)[.!]?$/i;
    expect(except(({ document }) => ![...document.querySelectorAll('a')].some(({ textContent }) => vague.test(textContent.trim())))).toEqual([]);
  });
});

function isUnique(values: string[]): boolean {
  return new Set(values).size === values.length;
}
