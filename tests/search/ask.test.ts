import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askIn } from '#src/search/query/ask.ts';
import { indexed, titles, type Indexed } from './pages.ts';

let index: Indexed;
beforeAll(async () => {
  index = await indexed();
});
afterAll(() => rmSync(index.folder, { recursive: true }));

const first = async (query: string, locale: 'sv' | 'en' = 'sv') => (await titles(index.ask[locale], query))[0];

describe('a query', () => {
  it.each([
    ['a word as it stands', 'lönebidrag', 'Lönebidrag'],
    ['another form of it', 'lönebidragens', 'Lönebidrag'],
    ['a part of a compound', 'garanti', 'Mikrofonder'],
    ['the other part', 'lån', 'Mikrofonder'],
    ['a compound typed in two', 'löne bidrag', 'Lönebidrag'],
    ['letters without their marks', 'lonebidrag', 'Lönebidrag'],
    ['a short form', 'asf', 'Arbetsintegrerande sociala företag'],
    ['another name', 'subventionerad anställning', 'Lönebidrag'],
    ['two letters in the wrong order', 'lönebidrga', 'Lönebidrag'],
    ['a key beside the right one', 'upphandlimg', 'Reserverad upphandling'],
    ['a question', 'hur gör kommunen en reserverad upphandling?', 'Reserverad upphandling'],
    ['a compound that no page has', 'arbetsgivarbidragen', 'Lönebidrag'],
    ['English', 'wage subsidy', 'Lönebidrag'],
    ['a name in the genitive', 'ASF:s näringsverksamhet', 'Arbetsintegrerande sociala företag'],
    ['a phrase in quotes', '"minst 30 procent"', 'Reserverad upphandling'],
  ])('finds by %s: %s', async (_, query, title) => {
    expect(await first(query)).toBe(title);
  });

  it('finds by the beginning of a word that is still being typed', async () => {
    expect(await first('upphandl')).toBe('Reserverad upphandling');
  });

  it('is read as the name that it begins, if there is one such name', async () => {
    const read = async (query: string) => (await index.ask.sv(query)).reading.wanted.map(({ words, how }) => `${how}: ${words.join(' ')}`);
    expect(await read('subventionerad an')).toEqual(['named: subventionerad anställning']);
    expect(await read('få subventionerad anst')).toEqual(['named: subventionerad anställning']);
    expect(await read('arbetsintegrerande soci')).toEqual(['known: arbetsintegrerande', 'known: soci']);
  });

  it('that asks how something is done finds by their headings too, the best first', async () => {
    const headings = () => Promise.resolve(['Landsbygden', 'Annat']);
    const asked = async (query: string) => (await askIn('sv', [], { ...index.library, headings })(query)).matches;
    const [question, word] = [await asked('hur klarar sig landsbygden'), await asked('landsbygden')];
    expect([question, word].map((matches) => matches.map((match) => match.headed > 1))).toEqual([[true, true], [false, false]]);
    expect(question.map(({ score }) => score)).toEqual(question.map(({ score }) => score).toSorted((a, b) => b - a));
  });

  it('is answered in its own language first, and in others where that does not suffice', async () => {
    expect(await first('lönebidrag', 'en')).toBe('Wage subsidies');
    expect(await titles(index.ask.en, 'mikrofond')).toEqual(['Mikrofonder']);
    expect((await index.ask.en('mikrofond')).matches.map(({ locale }) => locale)).toEqual(['sv']);
  });

  it('in quotes finds only pages that have it as it is, and where none does, those that have its words', async () => {
    const asked = async (query: string) => (await index.ask.sv(query)).isLoose;
    expect([await asked('"minst 30 procent"'), await asked('"öppet'), await asked('qqqq')]).toEqual([false, false, false]);
    expect([await asked('"upphandling minst"'), await first('"upphandling minst"')]).toEqual([true, 'Reserverad upphandling']);
    expect((await index.ask.sv('"upphandling minst"', true)).matches).toEqual([]);
  });

  it('tells what it was taken for', async () => {
    expect((await index.ask.sv('stöd till arbetsgvaren')).reading.corrections).toEqual([{ typed: 'arbetsgvaren', meant: 'arbetsgivaren' }]);
    expect((await index.ask.sv('stöd till arbetsgivaren')).reading.corrections).toEqual([]);
  });

  it('is not read as a word that a page has by mistake, where that is made of two that say nothing', async () => {
    expect((await index.ask.sv('vad är lönebidrag')).reading.wanted).toEqual([{ words: ['lönebidrag'], how: 'named' }]);
  });

  it('is taken as it was typed, where that is asked for', async () => {
    const { matches, reading } = await index.ask.sv('lönebidrga', true);
    expect([matches, reading.corrections, reading.wanted]).toEqual([[], [], [{ words: ['lönebidrga'], how: 'unknown' }]]);
  });

  it.each(['', '   ', '"', '""', '"öppet', '((', '\\', '[a-z]+(', '*', 'a AND OR NOT -b', '😀', '<img src=x onerror=alert(1)>', 'שלום עולם', '\u202Ebag', '\u0000', 'a'.repeat(10_000), 'ord '.repeat(2_500), '"'.repeat(10_000)])(
    'is never too odd to answer: %j',
    async (query) => {
      expect((await index.ask.sv(query)).matches).toBeInstanceOf(Array);
    },
  );
});

describe('what a thing is called besides', () => {
  /** An index in which every search finds so many pages. */
  async function askedOf(count: number): Promise<string[]> {
    const asked: string[] = [];
    const search: Indexed['library']['search'] = (_, { text }) => {
      asked.push(text);
      return Promise.resolve(Array.from({ length: count }, (__, id) => ({ id: `sv_${id}`, score: 1, result: { id: `sv_${id}`, score: 1, data: () => Promise.reject(new Error('Not shown.')) } })));
    };
    await askIn('sv', [], { ...index.library, search, glossary: () => Promise.resolve([{ sv: ['bidrag', 'stöd', 'arbetsträning', 'varor'] }]) })('stöd');
    return asked;
  }

  it('is asked for where what was typed finds little, and by its title alone where that is enough', async () => {
    expect(await askedOf(1)).toEqual(['stöd', 'bidrag', 'arbetsträning', 'varor']);
    expect(await askedOf(50)).toEqual(['stöd', 'bidrag']);
  });
});
