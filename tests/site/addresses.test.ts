import { describe, expect, it } from 'vitest';
import type { CollectionName } from '#src/content/collections.ts';
import type { Entry } from '#src/content/entries.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { hrefOf, pageIn, pagesOf } from '#src/site/addresses.ts';

/** An entry with no more than its address needs. */
function entry(collection: CollectionName, id: string, locale: Locale, slug = id, data: object = {}): Entry {
  return { collection, id, locale, slug, originalSlug: id, contentLocale: locale, data } as unknown as Entry;
}

const addressesOf = (entries: Entry[]) => pagesOf(entries).map(hrefOf);

describe('an address', () => {
  const swedish = [
    entry('pages', 'home', 'sv'),
    entry('pages', 'guides', 'sv', 'vagledning'),
    entry('guides', 'bidrag', 'sv'),
    entry('pages', 'glossary', 'sv', 'ordlista'),
    entry('glossary', 'asf', 'sv'),
  ];
  const english = [
    entry('pages', 'home', 'en'),
    entry('pages', 'guides', 'en', 'guides'),
    entry('guides', 'bidrag', 'en', 'grants'),
  ];

  it('is the root for the home page of the original language', () => {
    expect(addressesOf(swedish)[0]).toBe('/');
  });

  it('begins with the language, except the original', () => {
    expect(addressesOf(english)).toEqual(['/en/', '/en/guides/', '/en/guides/grants/']);
  });

  it('is the slug of its list and its own', () => {
    expect(addressesOf(swedish)).toContain('/vagledning/bidrag/');
  });

  it('is a place on the list for an entry without a page of its own', () => {
    expect(addressesOf(swedish)).toContain('/ordlista/#asf');
  });

  it('that an entry had before it was translated is remembered', () => {
    expect(pagesOf(english).at(-1)?.formerPath).toBe('en/guides/bidrag');
  });

  it('that another page has taken is not remembered as a former one', () => {
    const taken = [...english, entry('guides', 'andra', 'en', 'bidrag')];
    expect(pagesOf(taken).find(({ entry: { id } }) => id === 'bidrag')?.formerPath).toBeUndefined();
  });
});

describe('the archive of news', () => {
  const news = [
    entry('pages', 'news', 'sv', 'aktuellt'),
    entry('news', 'a', 'sv', 'a', { date: '2025-04-11' }),
    entry('news', 'b', 'sv', 'b', { date: '2025-01-02' }),
    entry('news', 'c', 'sv', 'c', { date: '2019-06-19' }),
  ];

  it('has a page for each year that has news', () => {
    expect(addressesOf(news).filter((href) => /\d{4}\/$/.test(href))).toEqual(['/aktuellt/2025/', '/aktuellt/2019/']);
  });
});

describe('a page', () => {
  const page = { path: 'vagledning', entry: entry('pages', 'guides', 'sv') };

  it('is known to be of its collection', () => {
    expect(pageIn('pages', page)).toBe(page);
  });

  it('is refused as one of another', () => {
    expect(() => pageIn('regions', page)).toThrow('pages/guides is shown as one of regions.');
  });
});
