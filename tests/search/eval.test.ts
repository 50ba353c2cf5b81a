import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Stop } from '#scripts/check/stop.ts';
import { answers } from '#scripts/search/answers.ts';
import { conceptsIn } from '#scripts/search/glossary.ts';
import { measuresOf, type Query } from '#scripts/search/measure.ts';
import { optionsOf } from '#scripts/search/options.ts';
import { tableOf } from '#scripts/search/print.ts';

const folder = mkdtempSync(join(tmpdir(), 'eval-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: unknown) => {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};

const page = (id: string, lang: string, title: string) => ({ id, lang, title, secs: [{ h: null, p: [title] }], words: 1 });
const query = (q: string, category: string, ...expect: string[]): Query => ({ q, lang: 'sv', category, expect });
const pages = [page('å/1', 'sv', 'Lönebidrag'), page('b', 'sv', 'Upphandling'), page('c', 'en', 'Grants')];

describe('the measure of a search', () => {
  const [a, b, c] = [query('a', 'one', 'x'), query('b', 'one', 'y'), query('c', 'two', 'z')];

  it('counts right pages first, right pages among five, 1/rank and queries without any page', () => {
    const measured = measuresOf([{ query: a, found: ['x'] }, { query: b, found: ['q', 'y'] }, { query: c, found: [] }]);
    expect(measured).toEqual({
      overall: { n: 3, s1: 0.3333, s5: 0.6667, mrr: 0.5, zero: 0.3333 },
      categories: { one: { n: 2, s1: 0.5, s5: 1, mrr: 0.75, zero: 0 }, two: { n: 1, s1: 0, s5: 0, mrr: 0, zero: 1 } },
    });
    expect(tableOf({ hub: measured })).toContain('0.667');
  });

  it('looks no further than ten pages', () => {
    expect(measuresOf([{ query: a, found: [...'abcdefghij', 'x'] }]).overall.mrr).toBe(0);
  });

  it('is 0 of no queries', () => {
    expect(measuresOf([]).overall).toEqual({ n: 0, s1: 0, s5: 0, mrr: 0, zero: 0 });
  });
});

describe('a glossary file', () => {
  it('has a concept a line, with short forms in both languages', () => {
    expect(conceptsIn('# what it is\nlönebidrag | stöd ; LB ; wage subsidy|grant\r\n\nkafé\n')).toEqual([
      { sv: ['lönebidrag', 'stöd', 'LB'], en: ['wage subsidy', 'grant', 'LB'] },
      { sv: ['kafé'], en: [] },
    ]);
  });
});

describe('queries', () => {
  it('are answered with the ids of pages, whatever these look like', async () => {
    const answered = await answers(pages, [], [query('lönebidraget', 'x', 'å/1'), query('upphandla', 'x', 'b'), query('qqqqzz', 'x')]);
    expect(answered.map(({ found }) => found)).toEqual([['å/1'], ['b'], []]);
  });
});

describe('the arguments', () => {
  const files = { pages: write('pages.json', pages), glossary: write('glossary.txt', ''), queries: write('queries.json', [query('a', 'x')]) };
  const args = (changes: Partial<typeof files> = {}) => Object.entries({ ...files, ...changes }).flatMap(([name, file]) => [`--${name}`, file]);

  it('name the three files', () => {
    expect(optionsOf(args())).toMatchObject({ format: 'text', peers: false, queries: [{ q: 'a' }] });
    expect(() => optionsOf(args().slice(2))).toThrow(new Stop('stop.arguments'));
  });

  it.each([
    ['no JSON', 'not json', 'stop.search-file'],
    ['no list', { q: 'a' }, 'stop.search-file'],
    ['a query without a language', [{ q: 'a', category: 'x', expect: [] }], 'stop.search-file'],
    ['a query in a language that no page has', [{ ...query('a', 'x'), lang: 'fi' }], 'stop.search-language'],
  ])('are refused with a sentence: %s', (_, content, key) => {
    expect(() => optionsOf(args({ queries: write('wrong.json', content) }))).toThrow(expect.objectContaining({ key }));
  });
});
