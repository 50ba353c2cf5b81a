import { describe, expect, it } from 'vitest';
import { deadlinesOf } from '#src/freshness/deadlines.ts';
import type { Aging } from '#src/freshness/life.ts';

const aging = (rest: Partial<Aging> = {}): Aging => ({ reviewed: '2026-11-22', reviewEvery: 12, verified: [], ...rest });
const told = (rest: Partial<Aging>, day = '2026-11-22') => deadlinesOf(aging(rest), day).map(({ reason, day: by }) => `${by} ${reason}`);

describe('what has to be done about an entry', () => {
  it('is told with its days, the first first', () => {
    const all = { validTo: '2026', verified: ['2026-10-01', '2026-08-31'], expiresAt: '2028-01-01' };
    expect(told(all)).toEqual(['2026-12-31 period', '2027-02-28 contact', '2027-04-01 contact', '2027-11-22 review', '2028-01-01 expiry']);
  });

  it('says which of the contacts it is', () => {
    const deadlines = deadlinesOf(aging({ reviewEvery: undefined, verified: ['2026-10-01', '2026-09-01'] }), '2026-11-22');
    expect(deadlines.map(({ contact }) => contact)).toEqual([1, 0]);
  });

  it('stays when it is late', () => {
    expect(told({}, '2030-01-01')).toEqual(['2027-11-22 review']);
  });

  it('is nothing for what is never reviewed', () => {
    expect(told({ reviewEvery: undefined })).toEqual([]);
  });

  it('is nothing once it has ended or been withdrawn', () => {
    expect(told({ ends: '2026-11-21', verified: ['2026-01-01'] })).toEqual([]);
    expect(told({ expiresAt: '2026-11-22' })).toEqual([]);
  });

  it('is nothing that would come after its end', () => {
    expect(told({ ends: '2027-05', validTo: '2027-06', verified: ['2026-11-22'] })).toEqual(['2027-05-22 contact']);
    expect(told({ expiresAt: '2027-11-22' })).toEqual(['2027-11-22 expiry']);
  });
});
