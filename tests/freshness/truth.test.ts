import { describe, expect, it } from 'vitest';
import { truthOf } from '#src/freshness/truth.ts';

const day = '2026-11-22';
const page = (reviewed: string, more: object = {}) => ({ reviewed, reviewEvery: 12, verified: [], ...more });

describe('how true the hub is', () => {
  it('is how many pages have nothing late, how old the middle review is, and how many contacts were checked', () => {
    const pages = [
      page('2026-11-20'),
      page('2026-11-12'),
      page('2025-11-21'),
      page('2026-11-02', { verified: ['2022-03-14', '2026-05-22'] }),
      page('2025-12-01', { validTo: '2025' }),
    ];
    expect(truthOf(pages, day)).toEqual({ pages: 5, current: 2, medianDays: 20, contacts: 2, verified: 1 });
  });

  it('counts a contact through the day that it holds, and not after', () => {
    const verifiedOn = (on: string) => truthOf([page(day, { verified: ['2026-05-22'] })], on).verified;
    expect([verifiedOn('2026-11-22'), verifiedOn('2026-11-23')]).toEqual([1, 0]);
  });

  it('leaves out what has ended, is withdrawn or never reviewed again', () => {
    const pages = [page('2020-01-01', { ends: '2020-06' }), page('2020-01-01', { expiresAt: '2026-11-22', verified: ['2020-01-01'] }), page('2020-01-01', { reviewEvery: undefined })];
    expect(truthOf(pages, day)).toEqual({ pages: 0, current: 0, medianDays: 0, contacts: 0, verified: 0 });
  });

  it('is nothing of nothing', () => {
    expect(truthOf([], day)).toEqual({ pages: 0, current: 0, medianDays: 0, contacts: 0, verified: 0 });
  });
});
