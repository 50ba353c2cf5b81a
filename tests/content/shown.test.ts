import { describe, expect, it } from 'vitest';
import type { CollectionName } from '#src/content/collections.ts';
import type { Entry } from '#src/content/entries.ts';
import { isForEditors, isShown, shownAt } from '#src/content/shown.ts';

const [before, day, after] = ['2026-11-21', '2026-11-22', '2026-11-23'];

describe('an entry is shown to readers', () => {
  it.each([
    ['always, without any of the three facts', {}, [true, true, true]],
    ['never while it is a draft', { draft: true }, [false, false, false]],
    ['from the day it is due', { publishAt: day }, [false, true, true]],
    ['up to the day it expires, and not on that day', { expiresAt: day }, [true, false, false]],
    ['also when it has expired, where something has taken its place', { expiresAt: day, replacedBy: '/guides/b' }, [true, true, true]],
    ['on the one day between both', { publishAt: day, expiresAt: after }, [false, true, false]],
    ['never while it is a draft, though it is due', { draft: true, publishAt: before }, [false, false, false]],
  ])('%s', (_, facts, expected) => {
    expect([before, day, after].map((at) => isShown({ draft: false, ...facts }, at))).toEqual(expected);
  });
});

describe('what is for editors', () => {
  it('is the manual and the page that lists it', () => {
    expect(isForEditors({ collection: 'manual', id: 'first-page' })).toBe(true);
    expect(isForEditors({ collection: 'pages', id: 'manual' })).toBe(true);
  });

  it('is nothing else, whatever its folder is called', () => {
    expect(isForEditors({ collection: 'guides', id: 'manual' })).toBe(false);
    expect(isForEditors({ collection: 'pages', id: 'guides' })).toBe(false);
  });
});

describe('the entries of a day', () => {
  /** An entry with no more than the test is about. */
  const entry = (collection: CollectionName, id: string, data: object) => ({ collection, id, data: { draft: false, ...data } }) as unknown as Entry;
  const guide = entry('guides', 'a', { related: ['b', 'c'], audience: ['b'], sources: ['b'] });
  const all = [
    guide,
    entry('guides', 'b', { publishAt: after }),
    entry('guides', 'c', {}),
    entry('organisations', 'b', {}),
    entry('manual', 'd', {}),
    entry('pages', 'manual', {}),
  ];
  const relatedAt = (at: string) => shownAt(all, at).find(({ id }) => id === 'a')?.data;

  it('are those that readers may see', () => {
    const namesAt = (at: string) => shownAt(all, at).map(({ collection, id }) => `${collection}/${id}`);
    expect(namesAt(day)).toEqual(['guides/a', 'guides/c', 'organisations/b']);
    expect(namesAt(after)).toEqual(['guides/a', 'guides/b', 'guides/c', 'organisations/b']);
  });

  it('name none of the others in the lists that name entries', () => {
    expect(relatedAt(day)).toMatchObject({ related: ['c'] });
    expect(relatedAt(after)).toMatchObject({ related: ['b', 'c'] });
  });

  it('keep every other list as it is, and the data they were made from too', () => {
    expect(relatedAt(day)).toMatchObject({ audience: ['b'], sources: ['b'] });
    expect(guide.data).toMatchObject({ related: ['b', 'c'] });
  });
});
