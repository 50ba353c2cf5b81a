import { describe, expect, it } from 'vitest';
import { isChosen } from '#src/content/milestones.ts';

const event = { date: '2018-02-01', theme: 'policy' };

describe('an event of the timeline', () => {
  it.each([
    [{}, true],
    [{ theme: 'policy' }, true],
    [{ theme: 'eu' }, false],
    [{ from: '2018' }, true],
    [{ from: '2018-02' }, true],
    [{ from: '2018-02-02' }, false],
    [{ to: '2018' }, true],
    [{ to: '2018-01' }, false],
    [{ theme: 'policy', from: '2019' }, false],
  ])('is chosen by %j: %s', (chosen, expected) => {
    expect(isChosen(event, chosen)).toBe(expected);
  });

  it('of which only the year is known is in every part of that year', () => {
    expect(isChosen({ date: '2018', theme: 'policy' }, { from: '2018-06', to: '2018-07' })).toBe(true);
  });
});
