import { describe, expect, it } from 'vitest';
import { formatDate, formatPeriod } from '#src/i18n/dates.ts';

describe('a date is written', () => {
  it.each([
    ['sv', '2018-02-01', '1 februari 2018'],
    ['en', '2018-02-01', '1 February 2018'],
    ['sv', '2018-02', 'februari 2018'],
    ['en', '2018', '2018'],
  ] as const)('in %s %s as %s', (locale, date, text) => {
    expect(formatDate(locale, date)).toBe(text);
  });
});

describe('a span of time is written', () => {
  it.each([
    ['2018', '2020', '2018–2020'],
    ['2016-03-01', '2017-12-31', '1 mars 2016 – 31 december 2017'],
    ['2018', '2018', '2018'],
    ['2014', undefined, 'från 2014'],
    [undefined, '2020', '– 2020'],
    [undefined, undefined, ''],
  ])('from %s to %s as %j', (from, to, text) => {
    expect(formatPeriod('sv', from, to, 'från')).toBe(text);
  });
});
