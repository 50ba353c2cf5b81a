import { describe, expect, it } from 'vitest';
import { coverageOf, type Coverage } from '#scripts/coverage/coverage.ts';
import { formats } from '#scripts/coverage/formats.ts';
import { readContent } from '#scripts/check/content.ts';
import { project, siteOf } from '#scripts/check/site.ts';
import { languages } from '#scripts/check/messages.ts';
import { day, Hub } from '../status/hub.ts';

function coverageWith(write: (hub: Hub) => unknown): Coverage {
  using hub = new Hub();
  write(hub);
  return coverageOf(hub.read());
}

const small = coverageWith((hub) => {
  for (const id of ['a', 'b', 'c', 'd', 'e']) hub.guide(id);
  hub.guide('f', { draft: 'true' });
});

describe('the coverage as text', () => {
  const text = formats.text(small, 'sv');

  it('begins with what is not counted and what is missing, a line for each that lacks something', () => {
    expect(text).toMatch(/^Det som läsarna ser den 2026-11-22\.\nInte räknat, för läsarna ser det inte den 2026-11-22: guides\/f\n\nDet som fattas \(\d+\)\nGuider: 5 finns och målet är 20, så 15 fattas; /);
    expect(text).toContain('Projekt: 0 finns och målet är 30, så 30 fattas\n');
  });

  it('names the first of many, and how many more there are', () => {
    expect(text.replace(/\n {2}/g, ' ')).toContain('5 utan källor: guides/a, guides/b, guides/c och 2 till');
  });

  it('has tables with names to the left and numbers to the right', () => {
    expect(text).toContain('\nsamling         finns  mål   län  sv  en  ord sv  ord en  källor  utan källor  utan länk\n');
    expect(text).toContain('\nGuider              5   20     –   5   5       6       5       0            5          5\n');
  });

  it('says so when nothing is missing', () => {
    expect(formats.text({ ...small, gaps: [] }, 'en')).toContain('\nNothing is missing.\n');
  });

  it.each(languages)('is no wider than 96 letters, whatever titles there are (%s)', (language) => {
    const wide = coverageWith((hub) => hub.guide('lang', { title: `${'Ett långt ord '.repeat(12)}till` }).guide('utkast', { draft: 'true' }));
    const widths = formats.text(wide, language).split('\n').map(({ length }) => length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(96);
  });

  it('keeps what could move the cursor of a terminal to itself', () => {
    expect(formats.text(coverageWith((hub) => hub.guide('a', { title: '"A\\e[2J"' })), 'sv')).not.toContain('\u001b');
  });
});

describe('the coverage for programs', () => {
  it('is JSON of a shape that is written down, with every name', () => {
    const told = JSON.parse(formats.json(small, 'en')) as Coverage;
    expect(Object.keys(told)).toEqual(['day', 'gaps', 'collections', 'regions', 'guides', 'hidden', 'unread']);
    expect(told.gaps[0]).toEqual({ of: 'guides', kind: 'entries', message: '5 so far and the goal is 20, so 15 to go' });
    const list = ['a', 'b', 'c', 'd', 'e'].map((id) => `guides/${id}`);
    expect(told.gaps).toContainEqual({ of: 'guides', kind: 'sources', message: `5 without sources: ${list.join(', ')}`, list });
    expect(told.collections[1]).toEqual({
      ...{ collection: 'guides', entries: 5, goal: { entries: 20 }, regions: 0, sources: 0, sourceless: list, unlinked: list },
      texts: { sv: { entries: 5, words: 6 }, en: { entries: 5, words: 5 } },
    });
    expect(told.guides[0]).toEqual({ name: 'guides/a', title: 'Om a', audience: ['public'], lix: 4, limit: 45, isTooHard: false, weak: [] });
  });
});

describe('the coverage in Markdown', () => {
  it('is a list to tick off and tables, which no title can break', () => {
    const markdown = formats.markdown(coverageWith((hub) => hub.guide('a', { title: '"A *b* | <c>"', sources: '[gone]' })), 'sv');
    expect(markdown).toContain('\n- [ ] **A \\*b\\* \\| \\<c\\>** källor utan utgivare eller datum: gone\n');
    expect(markdown).toContain('\n| guide | LIX | allmänhet | företag | offentlig | svaga |\n|---|--:|--:|--:|--:|--:|\n| A \\*b\\* \\| \\<c\\> |');
  });
});

describe('the coverage of the hub itself', () => {
  const coverage = coverageOf(readContent(project, siteOf(project), day));

  it('counts every county, and leaves nothing out that can be read', () => {
    expect(coverage.regions).toHaveLength(21);
    expect(coverage.unread).toEqual([]);
    expect(coverage.collections.every(({ entries, texts }) => entries > 0 && texts.sv.entries === entries)).toBe(true);
  });

  it.each(languages)('is no wider than 100 letters (%s)', (language) => {
    expect(formats.text(coverage, language).split('\n').filter(({ length }) => length > 100)).toEqual([]);
  });
});
