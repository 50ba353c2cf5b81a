import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '#src/freshness/calendar.ts';
import { lifeOf, nextPhase, phaseAt, reviewDue, states, type Aging } from '#src/freshness/life.ts';
import { anyAging, anyDay } from './lives.ts';

const guide: Aging = { reviewed: '2025-11-22', reviewEvery: 12, verified: [] };

const at = (aging: Aging, day: string) => phaseAt(lifeOf(aging), day);
const stateAt = (aging: Aging, day: string) => at(aging, day).state;

describe('a page that is reviewed every year', () => {
  it.each([
    ['2025-11-22', 'current'],
    ['2026-10-23', 'current'],
    ['2026-10-24', 'due'],
    ['2026-11-22', 'due'],
    ['2026-11-23', 'overdue'],
    ['2099-01-01', 'overdue'],
  ])('on %s is %s', (day, state) => expect(stateAt(guide, day)).toBe(state));

  it('says why, and what comes next', () => {
    expect(at(guide, '2026-11-23').reasons).toEqual([{ reason: 'review', since: '2026-11-22' }]);
    expect(nextPhase(lifeOf(guide), '2025-12-01')).toMatchObject({ from: '2026-10-24', state: 'due' });
    expect(nextPhase(lifeOf(guide), '2026-11-23')).toBeUndefined();
  });

  it('is current again when it has been reviewed', () => {
    expect(stateAt({ ...guide, reviewed: '2026-11-23' }, '2026-11-23')).toBe('current');
  });

  it('reviewed on 29 February holds through 28 February the year after', () => {
    const leap = { ...guide, reviewed: '2024-02-29' };
    expect([stateAt(leap, '2025-02-28'), stateAt(leap, '2025-03-01')]).toEqual(['due', 'overdue']);
  });
});

describe('what has no review to come', () => {
  it('is current for ever', () => expect(lifeOf({ reviewed: '2010-01-01', verified: [] })).toHaveLength(1));
});

describe('a contact', () => {
  const region: Aging = { ...guide, verified: ['2026-11-01', '2022-03-14'] };

  it('makes its page overdue when it was last verified more than six months ago, though the page was just reviewed', () => {
    expect(at({ ...region, reviewed: '2026-11-22' }, '2026-11-22')).toMatchObject({ state: 'overdue', reasons: [{ reason: 'contact', since: '2022-09-14' }] });
  });

  it('is told of together with the review', () => {
    expect(at(region, '2026-11-23').reasons.map(({ reason }) => reason)).toEqual(['review', 'contact']);
  });
});

describe('rules or amounts for a period', () => {
  it('are overdue from the day after it, however new the review', () => {
    const amounts = { ...guide, reviewed: '2026-12-30', validTo: '2026' };
    expect([stateAt(amounts, '2026-12-31'), stateAt(amounts, '2027-01-01')]).toEqual(['due', 'overdue']);
  });
});

describe('a project', () => {
  const project: Aging = { reviewed: '2025-01-10', reviewEvery: 12, verified: [], ends: '2026-06' };

  it('is reviewed until it ends, and never after', () => {
    expect(['2025-06-01', '2026-01-11', '2026-06-30', '2026-07-01', '2040-01-01'].map((day) => stateAt(project, day))).toEqual(['current', 'overdue', 'overdue', 'ended', 'ended']);
  });

  it('that ends before its next review is never due', () => {
    expect(lifeOf({ ...project, reviewed: '2026-01-10' }).map(({ state }) => state)).toEqual(['current', 'ended']);
  });
});

describe('a page that is withdrawn', () => {
  it('is due before that day and expired on it, whatever else it is', () => {
    const call = { ...guide, ends: '2026', expiresAt: '2026-05-01', verified: ['2020-01-01'] };
    expect(['2026-04-30', '2026-05-01', '2027-05-01'].map((day) => stateAt(call, day))).toEqual(['overdue', 'expired', 'expired']);
    expect(stateAt({ ...guide, expiresAt: '2026-05-01' }, '2026-04-01')).toBe('due');
  });

  it('before its next review has none to come', () => {
    expect([reviewDue(guide), reviewDue({ ...guide, expiresAt: '2026-11-23' }), reviewDue({ ...guide, expiresAt: '2026-11-22' })]).toEqual(['2026-11-22', '2026-11-22', undefined]);
  });
});

describe('every life', () => {
  const [day, aging] = [anyDay, anyAging];
  const rank = (life: Aging, on: string) => states.indexOf(stateAt(life, on));

  it('gets no better by waiting', () => {
    fc.assert(fc.property(aging, day, fc.nat(4000), (life, from, days) => rank(life, from) <= rank(life, addDays(from, days))), { numRuns: 2000 });
  });

  it('has no gaps: phases begin in order, each with another state or other reasons, and the first has always been', () => {
    fc.assert(
      fc.property(aging, (life) => {
        const [first, ...rest] = lifeOf(life);
        const days = rest.map(({ from }) => from ?? '');
        expect(first).toEqual({ from: undefined, state: 'current', reasons: [] });
        expect(days).toEqual([...new Set(days)].toSorted());
        rest.forEach((phase, index) => expect(phase).not.toMatchObject({ state: [first, ...rest][index]?.state, reasons: [first, ...rest][index]?.reasons }));
      }),
    );
  });

  it('changes on the days that it says and on no others', () => {
    fc.assert(
      fc.property(aging, day, (life, on) => {
        const next = nextPhase(lifeOf(life), on)?.from;
        const later = next ?? addDays(on, 400);
        expect(at(life, addDays(later, -1))).toEqual(at(life, on));
        if (next) expect(at(life, next)).not.toEqual(at(life, on));
      }),
    );
  });

  it('has a reason for everything but being current', () => {
    fc.assert(fc.property(aging, day, (life, on) => (at(life, on).reasons.length === 0) === (stateAt(life, on) === 'current')));
  });

  it('is never worse for a later review', () => {
    fc.assert(fc.property(aging, day, fc.integer({ min: 1, max: 40 }), (life, on, months) => rank({ ...life, reviewed: addMonths(life.reviewed, months) }, on) <= rank(life, on)));
  });
});
