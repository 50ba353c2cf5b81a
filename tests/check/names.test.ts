import { describe, expect, it } from 'vitest';
import { isBefore } from '#scripts/check/dates.ts';
import { nearest, nearestFirst } from '#scripts/check/nearest.ts';
import { pointsIn } from '#scripts/check/points.ts';
import { isSlug, slugOf } from '#scripts/check/slug.ts';

describe('the nearest name', () => {
  it.each([
    ['titel', 'title'],
    ['Note', 'note'],
    ['regeringen-strategin', 'regeringen-strategi'],
  ])('for %s is %s', (name, expected) => {
    expect(nearest(name, ['lead', 'title', 'note', 'regeringen-strategi'])).toBe(expected);
  });

  it('is none when nothing looks like it', () => {
    expect(nearest('författare', ['lead', 'title'])).toBeUndefined();
    expect(nearest('ja', ['nej', 'no'])).toBeUndefined();
    expect(nearest('title', [])).toBeUndefined();
  });

  it('stands first among the choices', () => {
    expect(nearestFirst('evnt', ['news', 'event'])).toEqual(['event', 'news']);
  });
});

describe('a date', () => {
  it('is before another only as far as both are known', () => {
    expect(isBefore('2017', '2018-05')).toBe(true);
    expect(isBefore('2018', '2018-05')).toBe(false);
    expect(isBefore('2018-05-02', '2018-05-01')).toBe(false);
  });
});

describe('an address', () => {
  it('is made of a text by leaving out what cannot stand in it', () => {
    expect(slugOf('Råd & stöd: så gör du!')).toBe('rad-stod-sa-gor-du');
    expect(isSlug(slugOf('Åäö É'))).toBe(true);
  });

  it.each(['', '-a', 'a-', 'a--b', 'A', 'å', 'a b'])('is not ”%s”', (text) => {
    expect(isSlug(text)).toBe(false);
  });
});

describe('a place', () => {
  it('is counted from 1, line by line, whatever ends the lines', () => {
    const text = 'å😀\r\nb\n\nc';
    const place = pointsIn(text);
    expect(place(0)).toEqual({ line: 1, column: 1 });
    expect(place(text.indexOf('b'))).toEqual({ line: 2, column: 1 });
    expect(place(text.length)).toEqual({ line: 4, column: 2 });
  });
});
