import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayInSweden, daysBetween, lastDayOf } from '#src/freshness/calendar.ts';

const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe('the calendar', () => {
  it.each([
    ['2026-02-02', 6, '2026-08-02'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2023-02-28', 12, '2024-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-11-22', 24, '2028-11-22'],
  ])('%s and %i months is %s', (from, months, to) => expect(addMonths(from, months)).toBe(to));

  it.each([
    ['2026', '2026-12-31'],
    ['2024-02', '2024-02-29'],
    ['2100-02', '2100-02-28'],
    ['2026-12', '2026-12-31'],
    ['2026-06-05', '2026-06-05'],
  ])('%s is over with %s', (date, last) => expect(lastDayOf(date)).toBe(last));

  it('counts days over the nights when the clocks change', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
  });

  it('adds as many days as lie between', () => {
    fc.assert(fc.property(day, fc.integer({ min: -9000, max: 9000 }), (from, days) => daysBetween(from, addDays(from, days)) === days));
  });

  it('never reaches past the month that it adds up to', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, months) => {
        const month = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) + months;
        const to = addMonths(from, months);
        return Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) === month && to.slice(8) <= from.slice(8);
      }),
    );
  });

  it('is the same in every time zone', () => {
    const zone = process.env['TZ'];
    const inZones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Stockholm'].map((name) => {
      process.env['TZ'] = name;
      return [addDays('2026-03-28', 1), addMonths('2024-02-29', 12), lastDayOf('2026-02'), daysBetween('2026-03-01', '2026-04-01')];
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(new Set(inZones.map(String)).size).toBe(1);
  });
});

describe('the day in Sweden', () => {
  it.each([
    ['2026-11-22T22:59:59Z', '2026-11-22'],
    ['2026-11-22T23:00:00Z', '2026-11-23'],
    ['2027-06-30T21:59:59Z', '2027-06-30'],
    ['2027-06-30T22:00:00Z', '2027-07-01'],
    ['2027-03-28T00:59:59Z', '2027-03-28'],
    ['2026-12-31T23:30:00Z', '2027-01-01'],
  ])('at %s is %s, in winter and summer time', (moment, day) => expect(dayInSweden(new Date(moment))).toBe(day));
});
