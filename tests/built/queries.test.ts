import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '#scripts/check/check-content.ts';
import { bareNameOf, placesOf, plain } from '#scripts/check/places.ts';
import { fetchFiles } from '#scripts/search/file-fetch.ts';
import { measuresOf, type Measure, type Query } from '#scripts/search/measure.ts';
import { engineAt } from '#src/search/engine.ts';
import { today } from '#src/site/today.ts';

/*
 * What readers ask, written before search was tuned, and the entries that answer it. What `unseen.json` finds is only ever
 * looked at as a number: whoever mends search by it has nothing left to measure with.
 */

const base = pathToFileURL('dist/pagefind/').href;
const engines = { sv: engineAt(base, 'sv', ['en']), en: engineAt(base, 'en', ['sv']) };
const names = new Map(placesOf(contentOf('.').entries).map(({ path, entry }) => [path, bareNameOf(entry)]));
const queriesOf = (half: string) => JSON.parse(readFileSync(`tests/search/queries/${half}.json`, 'utf8')) as (Query & { lang: 'sv' | 'en' })[];

/** The entry at an address, or on whose page it is. */
const entryAt = (href: string) => names.get(plain(href)) ?? names.get(plain(href.replace(/#.*/, ''))) ?? href;

beforeAll(fetchFiles);

/** What a reader sees, the first thing first: the card, then the hits. */
async function answersTo({ q, lang }: ReturnType<typeof queriesOf>[number]): Promise<string[]> {
  const question = { query: q, filters: { kind: [], audience: [], region: [] }, expired: false, exact: false };
  const { best, hits } = await engines[lang](question, 10, today);
  return [...(best ? [best.card] : []), ...hits].map(({ href }) => entryAt(href));
}

async function measured(half: string): Promise<Measure> {
  const answered = [];
  for (const query of queriesOf(half)) answered.push({ query, found: await answersTo(query) });
  return measuresOf(answered).overall;
}

describe('what readers ask', () => {
  it.each([
    ['seen', { s1: 0.92, s5: 0.98, zero: 0.01 }],
    ['unseen', { s1: 0.92, s5: 0.98, zero: 0.01 }],
  ])('leads to the right page first, or at least to one of the first five (%s)', { timeout: 300_000 }, async (half, floor) => {
    const { n, s1, s5, zero } = await measured(half);
    console.log(`${half}: ${n} queries, s@1 ${s1}, s@5 ${s5}, none ${zero}`);
    expect(s1).toBeGreaterThanOrEqual(floor.s1);
    expect(s5).toBeGreaterThanOrEqual(floor.s5);
    expect(zero).toBeLessThanOrEqual(floor.zero);
  });

  it('is asked of pages that are there, once each', () => {
    const all = [...queriesOf('seen'), ...queriesOf('unseen')];
    const known = new Set(names.values());
    expect(all.filter(({ expect: ids }) => ids.some((id) => !known.has(id))).map(({ q }) => q)).toEqual([]);
    expect(new Set(all.map(({ q, lang }) => `${lang} ${q}`)).size).toBe(all.length);
  });
});
