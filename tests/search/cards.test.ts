import { describe, expect, it } from 'vitest';
import type { Page } from '#src/search/hits.ts';
import { kept } from '#src/search/kept.ts';
import { glossaryOf } from '#src/search/query/glossary.ts';
import type { Reading, Wanted } from '#src/search/query/read.ts';
import { termAmong, termsIn } from '#src/search/terms.ts';
import { within } from '#src/search/within.ts';

const glossary = glossaryOf([
  { sv: ['Stöd', 'lönebidrag'], en: ['Support'] },
  { sv: ['subventionerad anställning', 'Lönebidrag', 'LB'], en: ['Wage subsidy', 'LB'] },
]);

const page = (title: string, kind = 'glossary', locale = 'sv'): Page => ({
  match: { id: title, locale, score: 1, titled: 1, prior: 1, headed: 1, likeness: () => 0, coverage: 1, together: 0, has: new Map(), rarity: new Map(), result: { id: title, score: 1, data: () => Promise.reject(new Error('Not shown.')) } },
  facts: { title, kind, audience: [], region: [], expires: '', life: '' },
});
const found = [page('Ordlista', 'pages'), page('Lönebidrag i Dalarna', 'guides'), page('Lönebidrag', 'projects'), page('Stöd'), page('Wage subsidy', 'glossary', 'en'), page('Löne~bidrag (LB)')];
const reading = (...wanted: [words: string, how: Wanted['how']][]): Reading => ({ wanted: wanted.map(([words, how]) => ({ words: words.split(' '), how })), corrections: [], isQuestion: false });

describe('the term that is asked for', () => {
  it.each([
    ['that is called so itself', reading(['lönebidraget', 'named']), 'Löne~bidrag (LB)'],
    ['with another name', reading(['subventionerad anställning', 'named']), 'Löne~bidrag (LB)'],
    ['with a short form', reading(['lb', 'named']), 'Löne~bidrag (LB)'],
    ['with a name in another language', reading(['wage subsidy', 'elsewhere']), 'Löne~bidrag (LB)'],
    ['whose name was corrected', reading(['lönebidrag', 'meant']), 'Löne~bidrag (LB)'],
    ['and nothing else', reading(['stöd', 'named']), 'Stöd'],
    ['whatever is said around it', reading(['vad är', 'known'], ['lönebidrag', 'named']), 'Löne~bidrag (LB)'],
    ['is none where it is asked how', { ...reading(['lönebidrag', 'named']), isQuestion: true }, undefined],
    ['is none where two things are', reading(['lönebidrag', 'named'], ['stöd', 'named']), undefined],
    ['is none where a word is as well', reading(['lönebidrag', 'named'], ['pengar', 'known']), undefined],
    ['is none for what no term is called', reading(['pengar', 'known']), undefined],
    ['is none for nothing', reading(), undefined],
  ])('is the one %s', (_, read, title) => {
    expect(termAmong(found, read, glossary, 'sv')?.facts.title).toBe(title);
  });

  it.each([['socialt företag', 'Socialt företag'], ['sociala företagen', 'Socialt företag'], ['sociala företag', 'Socialt företag'], ['socialt företagande', 'Socialt företagande']])('is the one that has the words that were typed, of two that are forms of the same: %s', (typed, title) => {
    const alike = glossaryOf([{ sv: ['Socialt företagande'] }, { sv: ['Socialt företag'] }]);
    const terms = [page('Socialt företagande'), page('Socialt företag')];
    expect(termAmong(terms, reading([typed, 'named']), alike, 'sv')?.facts.title).toBe(title);
  });

  it('is among the pages found, and else there is none', () => {
    expect(termAmong(found.slice(0, 3), reading(['lönebidrag', 'named']), glossary, 'sv')).toBeUndefined();
  });

  it('is one of those that the facts tell of', () => {
    expect(termsIn(Object.fromEntries(found.map(({ facts }, id) => [id, facts])))).toEqual(['Stöd', 'Wage subsidy', 'Lönebidrag']);
  });
});

describe('what is loaded', () => {
  it('is loaded once, and anew after it failed', async () => {
    let count = 0;
    const load = kept(async (key: string) => (count++, key === 'bad' ? Promise.reject(new Error(key)) : key));
    await Promise.all([load('a'), load('a'), load('b')]);
    expect(count).toBe(2);
    await expect(load('bad')).rejects.toThrow();
    await expect(load('bad')).rejects.toThrow();
    expect(count).toBe(4);
  });

  it('is not waited for longer than it may take', async () => {
    expect(await within(1000, Promise.resolve(1))).toBe(1);
    await expect(within(10, new Promise(() => undefined))).rejects.toThrow('10 ms');
    await expect(within(1000, Promise.reject(new Error('down')))).rejects.toThrow('down');
  });
});
