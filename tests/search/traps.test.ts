import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sectionsOf } from '#src/search/language/words.ts';
import { askIn } from '#src/search/query/ask.ts';
import { indexed, titles, type Indexed } from './pages.ts';

let index: Indexed;
beforeAll(async () => {
  index = await indexed();
});
afterAll(() => rmSync(index.folder, { recursive: true }));

const fragments = () => readdirSync(`${index.folder}/sv/fragment`).map((name) => gunzipSync(readFileSync(`${index.folder}/sv/fragment/${name}`)).toString());

/** What a query sends on, with the language it is sent to. */
async function sent(query: string): Promise<string[]> {
  const texts: string[] = [];
  const search: Indexed['library']['search'] = (locale, way) => {
    texts.push(`${locale}: ${way.text}`);
    return index.library.search(locale, way);
  };
  await askIn('sv', ['en'], { ...index.library, search })(query);
  return texts;
}

/** What of the vocabularies a query loads: languages, with sections where they are not all. */
async function loaded(query: string): Promise<string[]> {
  const parts: string[] = [];
  const words: Indexed['library']['words'] = (locale, section) => {
    parts.push(section === undefined ? locale : `${locale} ${section}`);
    return index.library.words(locale, section);
  };
  await askIn('sv', ['en'], { ...index.library, words })(query);
  return parts;
}

describe('Pagefind', () => {
  it('has each language by itself, or one would be searched with the stems of the other', async () => {
    expect(existsSync(`${index.folder}/sv/wasm.sv.pagefind`)).toBe(true);
    expect(existsSync(`${index.folder}/en/wasm.en.pagefind`)).toBe(true);
    const [sv, en] = await Promise.all([titles(index.ask.sv, 'bidragens'), titles(index.ask.en, 'newly arriving')]);
    expect([sv[0], en[0]]).toEqual(['Lönebidrag', 'Wage subsidies']);
  });

  it('is never sent a word that no page has, which it would shorten until it finds something', async () => {
    expect(await titles(index.ask.sv, 'uthyrning')).toEqual([]);
    expect(await sent('qqqqzz')).toEqual([]);
    expect(await sent('lönebidrag qqqqzz')).toEqual(['sv: lönebidrag']);
  });

  it('is asked for one thing at a time, so that a page need not have every word', async () => {
    expect(await titles(index.ask.sv, 'lanthandel och näringsverksamhet')).toEqual(expect.arrayContaining(['Mikrofonder', 'Arbetsintegrerande sociala företag']));
  });

  it('is not asked for words that only say how something is asked', async () => {
    expect(await sent('vad är ett lönebidrag')).toEqual(['sv: lönebidrag']);
  });

  it('finds the same whatever was asked before', async () => {
    const fresh = await titles(index.ask.sv, 'utveckling');
    for (const query of ['upphandling', 'lån', 'arbetsträning']) await titles(index.ask.sv, query);
    expect(await titles(index.ask.sv, 'utveckling')).toEqual(fresh);
  });
});

describe('the other language', () => {
  it('is loaded only when it is needed', async () => {
    const languages = async (query: string) => [...new Set((await loaded(query)).map((part) => part.slice(0, 2)))];
    expect(await languages('reserverad upphandling')).toEqual(['sv']);
    expect(await languages('wage subsidy')).toEqual(['sv', 'en']);
    expect(await languages('subsidies')).toEqual(['sv', 'en']);
  });
});

describe('the vocabulary', () => {
  it('is loaded as far as the words that are typed and their other names need, and whole for a word that it may not have', async () => {
    const of = (...words: string[]) => sectionsOf(words).map((section) => `sv ${section}`).toSorted();
    expect(await loaded('mikrofond')).toEqual(of('mikrofond'));
    expect((await loaded('lönebidrag')).toSorted()).toEqual(of('lönebidrag', 'anställning', 'subventionerad'));
    expect(await loaded('e tjänst')).toEqual(expect.arrayContaining(of('e', 'etjänst', 'tjänst')));
    expect(await loaded('mikrofodn')).toEqual([...of('mikrofodn'), 'sv', 'en']);
  });
});

describe('what is shown of a page', () => {
  it('has no borders of compounds, and keeps the signs of its own', () => {
    const text = fragments().join('\n');
    expect(text).toContain('lånegarantier till lanthandeln');
    expect(text).toContain('100 ~ 200');
  });

  it('begins with its text: the title stands above it, and is found by itself', async () => {
    expect(fragments().filter((text) => /"content":"(?:Löne|Reserverad|Arbets|Mikro|Utveckling)/.test(text))).toEqual([]);
    expect(await titles(index.ask.en, 'procurement')).toEqual(['Procurement by municipalities']);
  });

  it('has a title and no further field, for each field is searched', () => {
    const fields = fragments().map((text) => Object.keys((JSON.parse(text.replace(/^pagefind_dcd/, '')) as { meta: object }).meta));
    expect(new Set(fields.flat())).toEqual(new Set(['title']));
  });

  it('marks the whole word where a part of it was found', async () => {
    const { matches } = await index.ask.sv('garanti');
    expect((await matches[0]?.result.data())?.excerpt).toContain('<mark>lånegarantier</mark>');
  });
});
