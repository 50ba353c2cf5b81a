import { describe, expect, it } from 'vitest';
import { claimsIn } from '#scripts/review/claims.ts';
import { entryNamed } from '#scripts/write/work.ts';
import { Hub } from './hub.ts';

const page = (text: string, lead = 'Om oss.') => `---\ntitle: Om 2026\nlead: ${lead}\npublished: 2026-01-02\nreviewed: 2026-01-02\n---\n\n${text}\n`;

/** What can go out of date in a text, and what it rests on. */
function claims(text: string, lead?: string) {
  using hub = new Hub({ 'content/pages/om/sv.mdx': page(text, lead) });
  const content = hub.on('2026-11-22');
  return claimsIn(content, entryNamed(content, 'pages/om'));
}

describe('a sentence that can go out of date', () => {
  it.each([
    ['a number', 'Taket är 300 000 kronor.'],
    ['an amount in letters', 'Budgeten är tolv miljoner kronor.'],
    ['a year', 'Planen gäller från 2025.'],
    ['what has come to be', 'Taket har höjts till 5 000 kronor.'],
    ['a law', 'Lagen säger att kommunen får ställa krav.'],
    ['a law by its name', 'Upphandlingslagen tillåter det.'],
    ['a body', 'Region Kronoberg ger råd.'],
    ['an item without a verb', '- År 2018: 19 företag.'],
    ['a cell of a table', '| a |\n|---|\n| 10 kronor |'],
  ])('has %s', (_, text) => {
    expect(claims(text)).toHaveLength(1);
  });

  it.each([
    ['tells what was', 'Regionen drev ett projekt 2017–2018.'],
    ['tells what a body did', 'Region Kronoberg drev projektet.'],
    ['is a heading', '## Planen för 2026'],
    ['names a body and says nothing', 'Region Kronoberg'],
    ['has no more than a small number in letters', 'Det finns tre vägar.'],
    ['speaks of proposals and companies', 'Förslagen kommer från bolagen.'],
  ])('is none that %s', (_, text) => {
    expect(claims(text)).toEqual([]);
  });

  it('stands on a line, in the lead too', () => {
    const found = claims('Inget.\n\nDet kostar 10 kronor.', 'Vi är 12 personer.');
    expect(found.map(({ file, line, text }) => [file, line, text])).toEqual([
      ['content/pages/om/sv.mdx', 3, 'Vi är 12 personer.'],
      ['content/pages/om/sv.mdx', 10, 'Det kostar 10 kronor.'],
    ]);
  });

  it('rests on the first sources after it in its paragraph, and on none of another', () => {
    const found = claims('A är 1. B är 2.<Source id="a" /><Source id="b" /> C är 3. <Source id="c" />\n\nD är 4.\n\nE är 5.<Source id="e" />');
    expect(found.map(({ text, sources }) => [text[0], sources.join()])).toEqual([['A', 'a,b'], ['B', 'a,b'], ['C', 'c'], ['D', ''], ['E', 'e']]);
  });
});
