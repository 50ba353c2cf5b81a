import { describe, expect, it } from 'vitest';
import { outlineOf, rugOf } from '#src/components/rug.ts';

describe('a rug', () => {
  it('is the same every time for a seed', () => {
    expect(rugOf('20', 1200, 5)).toEqual(rugOf('20', 1200, 5));
  });

  it('has a pattern of its own for each county', () => {
    const codes = ['01', '03', '04', '05', '06', '07', '08', '09', '10', '12', '13', '14', '17', '18', '19', '20', '21', '22', '23', '24', '25'];
    expect(new Set(codes.map((code) => JSON.stringify(rugOf(code, 400, 5)))).size).toBe(codes.length);
  });

  it.each(['', 'header', 'åäö'])('covers its length without gaps, whatever the seed (%j)', (seed) => {
    const bands = rugOf(seed, 400, 5);
    bands.forEach(({ x, width }, index) => expect(x + width).toBe(bands[index + 1]?.x ?? 400));
  });

  it('never has the same thread in two bands beside each other', () => {
    const threads = rugOf('07', 1200, 5).map(({ thread }) => thread);
    expect(threads.some((thread, index) => thread === threads[index + 1])).toBe(false);
  });

  it('is drawn one thread at a time', () => {
    const bands = [{ x: 0, width: 6, thread: 1 }, { x: 6, width: 10, thread: 0 }];
    expect(outlineOf(bands, 1, 28)).toBe('M0 0h6v28h-6z');
  });
});
