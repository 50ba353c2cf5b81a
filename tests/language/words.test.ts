import { beforeAll, describe, expect, it } from 'vitest';
import { dictionaries, type Dictionary } from '#scripts/language/dictionaries.ts';
import { formsOf } from '#scripts/language/forms.ts';
import { isIn } from '#scripts/language/function-words.ts';

describe('the forms of a word', () => {
  it.each([
    ['sv', ['arbetskooperativ'], 'Arbetskooperativens och arbetskooperativet, men inte sammanarbetskooperativ', 2],
    ['sv', ['social firma'], 'en social firma, sociala firmas', 2],
    ['en', ['social firm'], 'social firms and the social firm’s owner; a social firmness', 2],
    ['en', ['a.(b'], 'a.(b and axxb', 1],
  ] as const)('in %s are found whole: %s', (locale, words, text, count) => {
    expect(text.match(formsOf([...words], locale)) ?? []).toHaveLength(count);
  });
});

describe('the language of a text', () => {
  it.each(['Här finns guider och exempel från hela landet.', 'Läs mer om regionen', 'Det som är bra för alla'])('is Swedish: %s', (text) => {
    expect(isIn('sv', 'en', text)).toBe(true);
    expect(isIn('en', 'sv', text)).toBe(false);
  });

  it.each(['Here are guides and examples from all over the country.', 'En trappa upp', 'About om', 'Mötesplats Social Innovation at Malmö University', ''])('is not Swedish: %s', (text) => {
    expect(isIn('sv', 'en', text)).toBe(false);
  });
});

describe('a dictionary', () => {
  let sv: Dictionary | undefined;
  let en: Dictionary | undefined;
  beforeAll(async () => {
    const all = await dictionaries();
    [sv, en] = [all.get('sv'), all.get('en')];
  }, 30_000);

  it.each(['kommunens', 'arbetsintegrerande', 'Stödplattform', 'upphandlingsmyndighet', 'Sverige'])('of Swedish has %s', (word) => {
    expect(sv?.has(word)).toBe(true);
  });

  it.each(['Buissness', 'arbetsintegretat', 'aktörernalänk', 'rådgivartjänsttjänst', 'upphandlnig', 'företagnade', 'sverige'])('of Swedish has no %s', (word) => {
    expect(sv?.has(word)).toBe(false);
  });

  it('of English is British', () => {
    expect(['colour', 'programme', 'color', 'behavior'].map((word) => en?.has(word))).toEqual([true, true, false, false]);
  });

  it('proposes what was most likely meant first, and nothing that is misspelt itself', () => {
    expect(sv?.suggest('upphandlnig')[0]).toBe('upphandling');
    expect(sv?.suggest('sverige')[0]).toBe('Sverige');
    expect(sv?.suggest('rådgivartjänsttjänst').filter((word) => !sv?.has(word))).toEqual([]);
  });
});
