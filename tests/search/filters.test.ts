import { describe, expect, it } from 'vitest';
import { countsOf, isChosen, type Filters } from '#src/search/filters.ts';
import type { Facts } from '#src/search/query/facts.ts';

const none: Filters = { kind: [], audience: [], region: [] };
const page = (kind: string, ...region: string[]): Facts => ({ title: '', kind, audience: [], region, expires: '', life: '' });
const found = [page('guides'), page('news', 'dalarna'), page('news', 'dalarna', 'skane'), page('projects', 'skane')];

const counted = (filters: Partial<Filters>) => Object.fromEntries(Object.entries(countsOf(found, { ...none, ...filters })).map(([name, counts]) => [name, Object.fromEntries(counts)]));

describe('filters', () => {
  it('leave all when nothing is chosen, and else what has one of the choices of each', () => {
    const left = (filters: Partial<Filters>) => found.filter((facts) => isChosen(facts, { ...none, ...filters })).length;
    expect([left({}), left({ kind: ['news'] }), left({ kind: ['news', 'guides'] }), left({ kind: ['news'], region: ['skane'] }), left({ audience: ['public'] })]).toEqual([4, 2, 3, 1, 0]);
  });

  it('count for each choice what is left when it is taken beside those of other filters', () => {
    expect(counted({})).toEqual({ kind: { guides: 1, news: 2, projects: 1 }, audience: {}, region: { dalarna: 2, skane: 2 } });
    expect(counted({ region: ['skane'] })).toEqual({ kind: { news: 1, projects: 1 }, audience: {}, region: { dalarna: 2, skane: 2 } });
    expect(counted({ kind: ['guides'] })).toEqual({ kind: { guides: 1, news: 2, projects: 1 }, audience: {}, region: {} });
  });
});
