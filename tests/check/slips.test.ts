import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partsOf } from '#scripts/check/parts.ts';
import { readContent, type Content } from '#scripts/check/content.ts';
import { mend } from '#scripts/check/fix.ts';
import type { Problem } from '#scripts/check/problem.ts';
import { slips } from '#scripts/check/rules/slips.ts';
import { site } from './site.ts';

const root = mkdtempSync(join(tmpdir(), 'slips-'));
const file = 'content/pages/om/sv.mdx';
let base: Content;
beforeAll(() => {
  mkdirSync(join(root, 'content/pages/om'), { recursive: true });
  mkdirSync(join(root, 'content/guides/rad-och-natverk'), { recursive: true });
  for (const name of [file, 'content/guides/rad-och-natverk/sv.mdx']) writeFileSync(join(root, name), '---\ntitle: Om\n---\n');
  base = readContent(root, site, '2026-11-22');
});
afterAll(() => rmSync(root, { recursive: true }));

/** What the rule says of a text below some fields. */
function told(text: string): Problem[] {
  const entries = base.entries.map((entry) => (entry.id === 'om' && entry.original ? { ...entry, original: { ...entry.original, ...partsOf(text) } } : entry));
  return slips({ ...base, entries, texts: new Map([[file, { text, hasMark: false }]]) });
}

const page = (text: string) => `---\ntitle: 😀 Om\n---\n\n${text}\n`;

/** What is written, the rule that it breaks, and what `--fix` makes of it; nothing where only its writer knows. */
const wrong: [text: string, rule: string, mended?: string][] = [
  ['##Utan mellanslag', 'heading-space', '## Utan mellanslag'],
  ['###**Fet** rubrik', 'heading-space', '### **Fet** rubrik'],
  ['##\u00A0Hårt mellanslag', 'heading-space', '## Hårt mellanslag'],
  ['#Så söker ni bidrag', 'heading-space', '## Så söker ni bidrag'],
  ['Text.\n##Rubrik', 'heading-space', 'Text.\n## Rubrik'],
  ['> ##Rubrik', 'heading-space', '> ## Rubrik'],
  ['Se [lagen] (https://riksdagen.se/lag).', 'link-space', 'Se [lagen](https://riksdagen.se/lag).'],
  ['[råd] (/guides/rad-och-natverk)', 'link-space', '[råd](/guides/rad-och-natverk)'],
  ['[råd och\n**nätverk**]\n(#rubrik)', 'link-space', '[råd och\n**nätverk**](#rubrik)'],
  ['[info@exempel.se] (mailto:info@exempel.se)', 'link-space', '[info@exempel.se](mailto:info@exempel.se)'],
  ['Skriv [till oss] (info@exempel.se).', 'link-space', 'Skriv [till oss](info@exempel.se).'],
  ['[0470-58 80 00](tel:0470-58 80 00)', 'address-space', '[0470-58 80 00](tel:+46470588000)'],
  ['[växeln] (tel: 0470 588000)', 'address-space', '[växeln](tel:+46470588000)'],
  ['[post](mailto: a@b.se)', 'address-space', '[post](mailto:a@b.se)'],
  ['[råd](/guides/råd och nätverk)', 'address-space', '[råd](/guides/rad-och-natverk)'],
  ['[råd](/guides/finns inte)', 'address-space'],
  ['[fil](https://exempel.se/min fil.pdf)', 'address-space'],
  ['Läs [råd](/guides/rad-och-natverk innan ni börjar.', 'link'],
  ['[se [råd](/guides/rad-och-natverk) här](/pages/om)', 'link'],
  ['Det är **fet utan slut.', 'bold'],
  ['Det är ** fett ** här.', 'bold', 'Det är **fett** här.'],
  ['**Viktigt: **svara i tid.', 'bold', '**Viktigt:** svara i tid.'],
  ['**Obs:**svara i tid.', 'bold', '**Obs:** svara i tid.'],
  ['Det är **fet* här.', 'bold'],
  ['Det är *kursiv** här.', 'bold'],
  ['**fet utan slut och **fet**', 'bold'],
  ['| a | b |\n|---|---|\n| ** c ** | d |', 'bold', '| a | b |\n|---|---|\n| **c** | d |'],
  ['## Rubrik ** fett **', 'bold', '## Rubrik **fett**'],
  ['[ord ** fett **](/pages/om)', 'bold', '[ord **fett**](/pages/om)'],
  ['Det kallas _ideell förening.', 'italic'],
  ['_Ideell förening är en form.', 'italic'],
  ['Det är *ungefär 500 kr.', 'italic'],
  ['-punkt', 'point-space'],
  ['-ett\n-två\n-tre', 'point-space', '- ett\n- två\n- tre'],
  ['Text:\n-ett\n-**två**', 'point-space', 'Text:\n- ett\n- **två**'],
  ['- ett\n-två', 'point-space', '- ett\n- två'],
  ['1.punkt', 'point-space'],
  ['1.ett\n2.två', 'point-space', '1. ett\n2. två'],
  ['1. ett\n2.två', 'point-space', '1. ett\n2. två'],
];

/** What stands as it should, whatever it looks like. */
const right = [
  '`##Utan` och `[a] (/b)` och `** c **`', '```md\n##Utan\n-punkt\n[a] (/b)\n```', '\\##Utan', '\\*\\* a \\*\\*', '\\-punkt', '1\\.punkt',
  '5 * 3 är 15, och 2 * 2 * 2 är 8.', 'Det kostar 500 kr*.\n\n*Utan moms.', 'Det kostar 500 kr* och 200 kr. *Utan moms.', 'Alla medarbetar*innen.', '**Fet** och *kursiv* och _kursiv_.',
  '-20 grader', '–Hej, sa hon.', 'Arbetsglädje och\n-stolthet', '- Arbetsglädje och\n-stolthet', '- -20 grader\n- -are är en ändelse',
  '#socialtföretagande är ett ord.', '#Upphandlingsdagen', '#asf #SocialtFöretagande', 'Vi är nummer #1 i dag', 'Läs mer i C##-boken.',
  '1.5 miljoner', '12.30 börjar mötet', '10.000 kronor', '2026-11-22 var en söndag.', 'Den 1.a',
  '[sic] (och så vidare)', '[1] (se nedan)', 'Ordet [så] (jfr s. 4) står kvar.', '[text](/pages/om "titel med ord")', '[text](</pages/om och om>)',
  'fil_med_namn_i.pdf', 'https://exempel.se/_a_/**b', 'Namn: ____', '[a][b]\n\n[b]: /pages/om', '<Note title="a">\n\n**Fet**\n\n</Note>', 'a\n\n***\n\nb',
];

describe('Markdown that is shown as it is written', () => {
  it.each(wrong)('is told of once: %j', (text, rule) => {
    expect(told(page(text)).map((problem) => problem.rule)).toEqual([`markdown/${rule}`]);
  });

  it.each(wrong)('is mended where there is one way: %j', (text, _, mended) => {
    const problems = told(page(text)).filter(({ edits }) => edits);
    expect(mend(page(text), problems).text).toBe(page(mended ?? text));
    if (mended) expect(told(page(mended))).toEqual([]);
  });

  it('is told of as often as it stands there, whatever stands around it', () => {
    const some = fc.array(fc.oneof(fc.constantFrom(...wrong).map(([text, rule]) => ({ text, rule })), fc.constantFrom(...right).map((text) => ({ text, rule: '' }))), { maxLength: 6 });
    fc.assert(
      fc.property(some, fc.constantFrom('\n', '\r\n'), (pieces, end) => {
        const text = page(pieces.map((piece) => piece.text).join('\n\nOrd.\n\n')).replaceAll('\n', end);
        const expected = pieces.flatMap(({ rule }) => (rule ? [`markdown/${rule}`] : []));
        expect(told(text).map(({ rule }) => rule).toSorted()).toEqual(expected.toSorted());
      }),
    );
  });
});

describe('what only looks so', () => {
  it.each(right)('is left alone: %j', (text) => {
    expect(told(page(text))).toEqual([]);
  });
});
