import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemOf } from '#src/search/language/stems.ts';
import { wordsIn } from '#src/search/language/words.ts';
import { distance } from '#src/search/query/distance.ts';
import { knownEnd, partsOf } from '#src/search/query/parts.ts';
import { meant } from '#src/search/query/typos.ts';

describe('a stem', () => {
  it.each([
    ['sv', ['bidrag', 'bidraget', 'bidragets', 'bidragen', 'bidragens'], 'bidrag'],
    ['sv', ['förening', 'foreningar', 'föreningarnas', 'föreningen'], 'forening'],
    ['sv', ['företag', 'företaget', 'företagen'], 'foretag'],
    ['sv', ['avtal', 'avtalet', 'avtals'], 'avtal'],
    ['sv', ['kommun', 'kommuner', 'kommunerna', 'kommunens'], 'kommun'],
    ['en', ['municipality', 'municipalities'], 'municipalit'],
    ['en', ['grant', 'grants'], 'grant'],
  ])('is the same for all forms (%s): %j', (locale, forms, stem) => {
    expect(new Set(forms.map((form) => stemOf(locale, form)))).toEqual(new Set([stem]));
  });

  it.each(['frihet', 'paket', 'identitet', 'landet'])('keeps an et that belongs to the word: %s', (word) => {
    expect(stemOf('sv', word)).not.toBe(word.slice(0, -2));
  });

  it('of a language without rules is the word', () => {
    expect(stemOf('fi', 'yrityksiä')).toBe('yrityksia');
  });

  it.each(['sv', 'en', 'fi'])('can be had of anything (%s)', (locale) => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => wordsIn(text).every((word) => typeof stemOf(locale, word) === 'string')));
  });
});

describe('a slip of the finger', () => {
  it('is nearer than another word', () => {
    const nearness = ['lönebidrag', 'lonebidrag', 'lönebidrga', 'lönebbidrag', 'länebidrag', 'lönebidrsg', 'lönebidtag', 'lönebixyz'].map((typed) => distance(typed, 'lönebidrag', 9));
    expect(nearness[0]).toBe(0);
    expect(nearness[1]).toBeLessThan(0.2);
    expect(nearness[3]).toBeLessThan(0.7);
    expect(nearness[5]).toBeLessThan(0.7);
    expect(nearness[2]).toBeLessThan(1);
    expect(nearness[7]).toBeGreaterThan(2);
  });

  it('is as far one way as the other, and never less than nothing', () => {
    fc.assert(fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
      expect(distance(one, other, 20)).toBeCloseTo(distance(other, one, 20), 5);
      expect(distance(one, other, 20) >= 0).toBe(true);
    }));
  });

  const words = new Map([['stiftelse', 2], ['styrelse', 3], ['lån', 5], ['upphandling', 4], ['vinnova', 0]]);

  it.each([['stiftlse', 'stiftelse'], ['upphadnling', 'upphandling'], ['vinova', 'vinnova'], ['xtyrelse', 'styrelse']])('is understood: %s is %s', (typed, right) => {
    expect(meant(typed, words)).toBe(right);
  });

  it.each(['lan', 'kommun', '20251', 'x'.repeat(10_000)])('is not guessed at where anything might be meant: %.20s', (typed) => {
    expect(meant(typed, words)).toBeUndefined();
  });
});

describe('a compound that no page has', () => {
  const isKnown = (word: string) => ['upphandling', 'strategi', 'kvinnor', 'arbets', 'marknad'].includes(word);

  it('is the parts that pages have, as few as can be', () => {
    expect(partsOf('upphandlingsstrategi', isKnown)).toEqual(['upphandling', 'strategi']);
    expect(partsOf('arbetsmarknadsstrategi', isKnown)).toEqual(['arbets', 'marknad', 'strategi']);
    expect(partsOf('kvinnor', isKnown)).toEqual([]);
    expect(partsOf('a'.repeat(10_000), isKnown)).toEqual([]);
  });

  it('is its end where that is all that is known', () => {
    expect(knownEnd('invandrarkvinnor', isKnown)).toBe('kvinnor');
    expect(knownEnd('qqqqzz', isKnown)).toBeUndefined();
  });
});
