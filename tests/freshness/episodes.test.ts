import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { episodesOf, isIn, showingOn, type Span } from '#src/freshness/episodes.ts';
import { lifeOf, phaseAt } from '#src/freshness/life.ts';
import { stateIn, outlineOf } from '#src/freshness/outline.ts';
import { anyAging, anyDay } from './lives.ts';

const anySpan = fc.record({ from: fc.option(anyDay, { nil: undefined }), until: fc.option(anyDay, { nil: undefined }) });

/** What a reader sees of a part of a page that was built on one day and is read on another: as the script of the page decides it. */
function isSeen(span: Span, built: string, read: string): boolean {
  const when = showingOn(built, span);
  if (!when) return false;
  return when.from === undefined && when.until === undefined ? !when.hidden : isIn(when, read);
}

describe('the episodes of a life', () => {
  it('tell on every day what the life tells', () => {
    fc.assert(
      fc.property(anyAging, anyDay, (aging, day) => {
        const life = lifeOf(aging);
        const now = episodesOf(life).filter((episode) => isIn(episode, day));
        const { state, reasons } = phaseAt(life, day);
        expect(now.map(({ state, reason, since }) => ({ state, reason, since })).toSorted(byReason)).toEqual(reasons.map((reason) => ({ state, ...reason })).toSorted(byReason));
      }),
    );
  });

  it('are one for each reason, from its day until the state is another', () => {
    expect(episodesOf(lifeOf({ reviewed: '2025-01-10', reviewEvery: 12, verified: ['2025-06-01'], expiresAt: '2026-06-01' }))).toEqual([
      { state: 'due', reason: 'contact', since: '2025-12-01', from: '2025-11-02', until: '2025-12-02' },
      { state: 'overdue', reason: 'contact', since: '2025-12-01', from: '2025-12-02', until: '2026-06-01' },
      { state: 'overdue', reason: 'review', since: '2026-01-10', from: '2026-01-11', until: '2026-06-01' },
      { state: 'expired', reason: 'expiry', since: '2026-06-01', from: '2026-06-01', until: undefined },
    ]);
  });
});

describe('a part of a page that shows for a time', () => {
  it('is seen alike on a day, whether the page was built then or before', () => {
    fc.assert(
      fc.property(anySpan, anyDay, anyDay, (span, one, other) => {
        const [built = '', read = ''] = [one, other].toSorted();
        expect(isSeen(span, built, read)).toBe(isSeen(span, read, read));
        expect(isSeen(span, read, read)).toBe(isIn(span, read));
      }),
      { numRuns: 2000 },
    );
  });

  it('is left out once its time is over, and needs no script once it stays', () => {
    const span = { from: '2027-01-01', until: '2027-02-01' };
    expect(showingOn('2026-12-31', span)).toEqual({ ...span, hidden: true });
    expect(showingOn('2027-01-01', span)).toEqual({ from: undefined, until: '2027-02-01', hidden: false });
    expect(showingOn('2027-02-01', span)).toBeUndefined();
    expect(showingOn('2027-01-01', { from: '2027-01-01' })).toEqual({ from: undefined, until: undefined, hidden: false });
  });
});

describe('the outline of a life, for search', () => {
  it('gives back the state of every day, but for what is only due', () => {
    fc.assert(
      fc.property(anyAging, anyDay, (aging, day) => {
        const { state } = phaseAt(lifeOf(aging), day);
        expect(stateIn(outlineOf(lifeOf(aging)), day)).toBe(state === 'due' ? 'current' : state);
      }),
    );
  });

  it('is short, and nothing for what never ages', () => {
    expect(outlineOf(lifeOf({ reviewed: '2025-01-10', reviewEvery: 12, verified: [], expiresAt: '2026-06-01' }))).toBe('overdue@2026-01-11 expired@2026-06-01');
    expect(outlineOf(lifeOf({ reviewed: '2025-01-10', verified: [] }))).toBe('');
    expect(stateIn('', '2030-01-01')).toBe('current');
  });
});

function byReason(a: { reason: string }, b: { reason: string }): number {
  return a.reason.localeCompare(b.reason);
}
