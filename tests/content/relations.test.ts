import { describe, expect, it } from 'vitest';
import { hasEnded, naming } from '#src/content/relations.ts';

const projects = [
  { entry: { data: { regions: ['dalarna', 'gotland'], partners: [] as string[] } } },
  { entry: { data: { regions: [], partners: ['dalarna'] } } },
];

describe('what names an entry', () => {
  it('is found by the field that names it', () => {
    expect(naming(projects, 'gotland', 'regions')).toEqual([projects[0]]);
  });

  it('is found by any of several fields', () => {
    expect(naming(projects, 'dalarna', 'regions', 'partners')).toEqual(projects);
  });

  it('is nothing where nobody names it', () => {
    expect(naming(projects, 'skane', 'regions', 'partners')).toEqual([]);
  });
});

describe('a project', () => {
  it.each([
    ['2020', '2020-12-31', false],
    ['2020', '2021-01-01', true],
    ['2018-10', '2018-10-31', false],
    ['2018-10', '2018-11-01', true],
    ['2026-06-30', '2026-06-30', false],
    ['2026-06-30', '2026-07-01', true],
  ])('that lasts to %s has on %s ended: %s', (to, today, ended) => {
    expect(hasEnded(to, today)).toBe(ended);
  });

  it('without an end is neither ended nor known to go on', () => {
    expect(hasEnded(undefined, '2026-11-22')).toBeUndefined();
  });
});
