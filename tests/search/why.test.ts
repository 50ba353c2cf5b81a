import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explain, type Explanation, type Hit } from '#scripts/search/why/explain.ts';
import { originsOf } from '#scripts/search/why/origins.ts';
import { told } from '#scripts/search/why/sentences.ts';
import type { Sources } from '#scripts/search/why/sources.ts';
import type { Reading } from '#src/search/query/read.ts';
import { indexed, type Indexed } from './pages.ts';

let index: Indexed;
beforeAll(async () => {
  index = await indexed();
});
afterAll(() => rmSync(index.folder, { recursive: true }));

const day = '2026-11-22';
const why = (query: string, locale = 'sv', library = index.library): Promise<Explanation> => explain(query, locale, [locale === 'sv' ? 'en' : 'sv'], library, day);

/** Each thing that a query asks for, and how it was understood. */
const things = async (query: string) => (await why(query)).things.map(({ words, how, from }) => [words, how, from].filter(Boolean).join(' '));

const sources: Sources = {
  ofConcept: (concept) => (concept['sv']?.[0] === 'lönebidrag' ? 'content/glossary/lonebidrag/sv.mdx' : undefined),
  ofPage: () => undefined,
};
/** What is printed, with its lines as long as they were before they were broken. */
const text = async (query: string, locale?: string) => told(await why(query, locale), sources, 'sv').replace(/\n +(?=[\p{Ll}])/gu, ' ');

describe('the explanation of how a query was read', () => {
  it.each([
    ['ASF', ['asf named']],
    ['löne bidrag', ['lönebidrag named löne bidrag']],
    ['lönebidrga', ['lönebidrag meant lönebidrga']],
    ['landsbygdsarbetsgivare', ['landsbygds split landsbygdsarbetsgivare', 'arbetsgivare split landsbygdsarbetsgivare']],
    ['arbetsgi', ['arbetsgi begun']],
    ['municipality', ['municipality elsewhere']],
    ['wage', ['wage elsewhere']],
    ['qwxz', ['qwxz unknown']],
    ['"säljer varor"', ['säljer varor quoted']],
  ])('tells how a word was taken: %s', async (query, expected) => {
    expect(await things(query)).toEqual(expected);
  });

  it('tells which words were not counted, and why', async () => {
    expect((await why('hur är det med lönebidrag')).left).toEqual({ stopWords: ['hur', 'är', 'det', 'med'], beyond: [] });
    const many = Array.from({ length: 30 }, (_, at) => `ord${at}`).join(' ');
    expect((await why(many)).left.beyond).toEqual(['ord24', 'ord25', 'ord26', 'ord27', 'ord28', 'ord29']);
  });

  it('follows a word that was corrected and then put together', () => {
    const reading: Reading = { wanted: [{ words: ['lönebidrag'], how: 'meant' }], corrections: [{ typed: 'birdag', meant: 'bidrag' }], isQuestion: false };
    expect(originsOf('löne birdag', reading).origins).toEqual(['löne birdag']);
  });

  it('tells whether pages in the other language were asked', async () => {
    expect((await why('lönebidrag')).abroad).toEqual([]);
    expect((await why('wage')).abroad).toEqual(['en']);
  });
});

describe('the explanation of why pages won', () => {
  const made = ({ sum, coverage, together, titled, prior, headed, foreign }: Hit) => (sum * coverage + together) * titled * prior * headed * foreign;
  const queries = ['lönebidrag', 'hur får arbetsgivaren lönebidrag', 'kommunen anställer landsbygden', 'upphandling qwxz', 'wage municipality'];

  it.each(queries)('adds up to the score by which they stand: %s', async (query) => {
    const { hits } = await why(query);
    expect(hits.length).toBeGreaterThan(0);
    for (const hit of hits) expect(made(hit)).toBeCloseTo(hit.score, 9);
    expect(hits.filter(({ locale }) => locale === 'sv').map(({ foreign }) => foreign).every((factor) => factor === 1)).toBe(true);
    const abroad = new Set(hits.filter(({ locale }) => locale === 'en').map(({ foreign }) => foreign.toFixed(9)));
    expect(abroad.size).toBeLessThan(2);
    expect([...abroad].every((factor) => Number(factor) < 1)).toBe(true);
  });

  it('tells by which of its names each thing was found, and what a page lacks', async () => {
    const { hits } = await why('subventionerad anställning landsbygden');
    const parts = hits.map(({ title, parts }) => [title, ...parts.map(({ worth, through }) => (worth === undefined ? 'lacks' : through.join('|')))]);
    expect(parts).toContainEqual(['Lönebidrag', 'lönebidrag', 'lacks']);
    expect(parts).toContainEqual(['Utveckling på landsbygden', 'lacks', 'landsbygden']);
  });

  it('leaves out pages that are no longer current on the day', async () => {
    const facts: Indexed['library']['facts'] = async (locale) => {
      const all = await index.library.facts(locale);
      return Object.fromEntries(Object.entries(all).map(([id, one]) => [id, { ...one, expires: day }]));
    };
    expect(await why('lönebidrag', 'sv', { ...index.library, facts })).toMatchObject({ total: 0, hits: [] });
  });
});

describe('the sentences of the explanation', () => {
  it('name the file with the names of a term', async () => {
    expect(await text('lönebidrag')).toContain('Namn enligt content/glossary/lonebidrag/sv.mdx: lönebidrag, subventionerad anställning; wage subsidy.');
  });

  it('say what to write and where when a word was not understood or guessed', async () => {
    expect(await text('qwxz')).toContain('Sökningen förstår inte: qwxz. Finns det en sida om det, så skriv ordet under aliases i sidans fil, content/…/…/sv.mdx, kör npm run build');
    expect(await text('lönebidrga')).toContain('Sökningen gissade vad som menas med: lönebidrga.');
    expect(await text('qwxz', 'en')).toContain('content/…/…/en.mdx');
    expect(await text('lönebidrag')).not.toMatch(/förstår inte|gissade/);
  });

  it('are there for what is no question', async () => {
    for (const query of ['🙂', '"""', '<img src=x>', '(a+)+$', '\u202Eabc', 'x'.repeat(10_000)]) expect(await text(query)).toMatch(/^”[^]*Ingen sida svarar på frågan\./);
    expect(await text('🙂')).toContain('Det finns inga ord i den.');
  });

  it('hold no marks of messages that were left empty', async () => {
    for (const query of ['lönebidrag', 'upphandling qwxz', 'wage municipality', 'löne bidrag']) expect(await text(query)).not.toMatch(/[{}]|undefined|NaN/);
  });
});
