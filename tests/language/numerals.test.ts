import { describe, expect, it } from 'vitest';
import { numeralsIn } from '#scripts/language/numerals.ts';

const values = (text: string, locale: 'sv' | 'en') => numeralsIn(text, locale).map(({ value }) => value).toSorted();

describe('the numbers of a text', () => {
  it.each([
    ['9 630 personer', '9,630 people'],
    ['2 491 871 kronor', 'SEK 2,491,871'],
    ['1,5 miljoner kronor', 'SEK 1.5 million'],
    ['en miljon', '1 million'],
    ['1 200 000 kronor', 'SEK 1.2 million'],
    ['18 miljarder', '18 billion'],
    ['den 11/9 2018', 'on 11 September 2018'],
    ['2018-09-11', '11 September 2018'],
    ['på 1980-talet', 'in the 1980s'],
    ['kl. 13.00–14.30', '1 p.m.–2.30 p.m.'],
    ['kl. 00.00–12.30', '12 a.m.–12.30 p.m.'],
    ['4 kap. 18 § LOU (2016:1145)', 'chapter 4, section 18 of LOU (2016:1145)'],
    ['60–70 företag, 64 procent', '60–70 enterprises, 64 per cent'],
    ['tolv regioner och en ettårig plan', '12 regions and one one-year plan'],
    ['tvååriga stöd på tre platser', 'two-year support in 3 places'],
    ['den 3:e upplagan', 'the 3rd edition'],
    ['standarden 301 549', 'the standard 301 549'],
    ['i maj får du söka', 'you may apply in May'],
  ])('are the same in both languages: %s', (sv, en) => {
    expect(values(en, 'en')).toEqual(values(sv, 'sv'));
    expect(values(sv, 'sv')).not.toEqual([]);
  });

  it.each([
    ['9 630', '9,360'],
    ['1,5', '15'],
    ['tre', 'four'],
    ['den 11/9', '9 November'],
    ['2016:1145', '2016:1154'],
    ['kl. 12.00', '12 a.m.'],
  ])('are told apart: %s and %s', (sv, en) => {
    expect(values(en, 'en')).not.toEqual(values(sv, 'sv'));
  });

  it.each(['info2@exempel.se', 'https://exempel.se/2018', 'Samarkand2015', 'sexualitet, tiotusen, treenig'])('are not in ”%s”', (text) => {
    expect(values(text, 'sv')).toEqual([]);
  });

  it('stand where they are said to, with what another language may leave out marked', () => {
    const text = 'Båda fick 12 000 kronor.';
    const found = numeralsIn(text, 'sv').map(({ from, to, isLoose }) => [text.slice(from, to), isLoose]);
    expect(found).toEqual([['Båda', true], ['12 000', false]]);
  });
});
