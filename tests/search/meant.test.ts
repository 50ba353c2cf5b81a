import { describe, expect, it } from 'vitest';
import { asMeant, missingIn } from '#src/search/meant.ts';
import { nearest } from '#src/search/query/nearest.ts';

describe('a corrected query', () => {
  const corrections = [{ typed: 'lönebidrga', meant: 'lönebidrag' }];

  it('is told as it was meant, with the words that are others pointed out', () => {
    expect(asMeant('Sök Lönebidrga, nu!', corrections)).toEqual([
      { text: 'Sök', isMeant: false }, { text: ' ', isMeant: false }, { text: 'lönebidrag', isMeant: true }, { text: ', ', isMeant: false }, { text: 'nu', isMeant: false }, { text: '!', isMeant: false },
    ]);
  });

  it('keeps what is in quotes', () => {
    expect(asMeant('"lönebidrga" lönebidrga', corrections).map(({ text }) => text).join('')).toBe('"lönebidrga" lönebidrag');
  });

  it('is nothing to tell of where nothing was corrected', () => {
    expect(asMeant('lönebidrag', [])).toEqual([]);
  });
});

describe('the words that no page has', () => {
  it('are those that nothing is known of, but not what the index has no room for', () => {
    const wanted = ['lönebidrag', 'qqqq', 'qqqq', 'x', 'gä', 'w'.repeat(21), '1234567'].map((word, at) => ({ words: [word], how: at === 0 ? ('known' as const) : ('unknown' as const) }));
    expect(missingIn({ wanted, corrections: [], isQuestion: false })).toEqual(['qqqq']);
  });
});

describe('the nearest terms', () => {
  const terms = ['Lönebidrag', 'Offentlig upphandling', 'Kooperativ', 'Borgen'];

  it.each([
    ['begin as what was typed', 'up', ['Offentlig upphandling']],
    ['are spelled nearly so', 'lönebodrgat', ['Lönebidrag']],
    ['may lack their marks', 'lone', ['Lönebidrag']],
    ['are no longer than a word that begins so', 'kooperativisering', ['Kooperativ']],
    ['are none for what is like nothing', 'qqqqzz', []],
    ['are none for words that say nothing', 'hur är det', []],
    ['are none for signs', '((( 😀 "', []],
  ])('%s: %s', (_, query, names) => {
    expect(nearest(query, terms)).toEqual(names);
  });

  it('are five at most, the nearest first', () => {
    expect(nearest('stöd', ['stödja', 'stöd', 'stödet', 'stöden', 'stödens', 'stödjande'])).toEqual(['stöd', 'stödja', 'stödet', 'stöden', 'stödens']);
  });

  it('are soon found in 10,000 letters', () => {
    expect(nearest('ord '.repeat(2_500), terms)).toEqual([]);
    expect(nearest('a'.repeat(10_000), terms)).toEqual([]);
  });
});
