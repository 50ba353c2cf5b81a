import { describe, expect, it } from 'vitest';
import { isTyped } from '#src/views/regions/names.ts';

describe('a municipality', () => {
  it.each([
    ['ludv', 'Ludvika'],
    ['HABO', 'Håbo'],
    ['håbo', 'Habo'],
    ['falu', 'Falun'],
    ['sälen', 'Malung-Sälen'],
    ['väsby', 'Upplands Väsby'],
    [' ludvika ', 'Ludvika'],
  ])('is found by %j: %s', (typed, name) => {
    expect(isTyped(typed, name)).toBe(true);
  });

  it.each([['', 'Ludvika'], ['vika', 'Ludvika'], ['(', 'Ludvika'], ['ludvikaa', 'Ludvika']])('is not found by %j: %s', (typed, name) => {
    expect(isTyped(typed, name)).toBe(false);
  });
});
