import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOf, problemsIn } from '#scripts/check/check-content.ts';
import { filesOf, readContent } from '#scripts/check/content.ts';
import { fix } from '#scripts/check/fix.ts';
import { partsOf } from '#scripts/check/parts.ts';
import { dateIn, dayIn } from '#scripts/check/written-dates.ts';
import { site } from './site.ts';

const project = join(import.meta.dirname, '../..');

/** The texts of the hub, but for those that show fields in their examples. */
const real = readContent(project, site, '2026-11-22')
  .entries.filter(({ collection }) => collection !== 'manual')
  .flatMap(filesOf)
  .map(({ file }) => ({ file, text: readFileSync(join(project, file), 'utf8') }));

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'mending-'));
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** A file after `--fix`, as it is in the end. */
function mended(file: string, text: string): string {
  const path = join(root, file);
  rmSync(join(root, 'content'), { recursive: true, force: true });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  for (let round = 0; round < 5; round++) {
    const content = contentOf(root, { site });
    const problems = problemsIn(content).filter((problem) => problem.file === file);
    if (!problems.some(({ edits }) => edits)) break;
    fix(root, problems, content.texts);
  }
  return readFileSync(path, 'utf8');
}

/** The fields and the text below them. */
function divided(text: string): { blocks: string[]; rest: string } {
  const [, fields = '', rest = ''] = /^---\n([^]*?\n)(---[^]*)$/.exec(text) ?? [];
  return { blocks: fields.split(/^(?=\w)/m), rest };
}

/** Ways in which a text may come from another program or another hand, and mean the same. */
const ways: Record<string, (text: string) => string> = {
  'a byte order mark': (text) => `\uFEFF${text}`,
  'other ends of lines': (text) => text.replaceAll('\n', '\r\n'),
  'letters in two pieces': (text) => text.normalize('NFD'),
  'days in another form': (text) => text.replace(/^(published|reviewed|translated): (\d{4})-(\d\d)-(\d\d)$/gm, '$1: $2$3$4'),
  'days in words': (text) => text.replace(/^(reviewed|translated): (\d{4})-11-(\d\d)$/gm, '$1: den $3 november $2'),
  'numbers in another form': (text) => text.replace(/^( *phone: )([\d-]+) (\d\d) (\d\d)$/gm, '$1$2$3$4'),
  'tabs after fields': (text) => text.replace(/^(title|lead): /gm, '$1:\t'),
};

const entry = fc.constantFrom(...real);
const someWays = fc.subarray(Object.values(ways));

describe('mending', { timeout: 60_000 }, () => {
  it('gives back the texts of the hub, whatever was done to their form', () => {
    fc.assert(
      fc.property(entry, someWays, fc.integer(), ({ file, text }, done, seed) => {
        const { blocks, rest } = divided(text);
        const shuffled = blocks.toSorted((a, b) => hash(a, seed) - hash(b, seed));
        const changed = done.reduce((result, way) => way(result), `---\n${shuffled.join('')}${rest}`);
        expect(mended(file, changed)).toBe(mended(file, text));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps comments with the fields below them, and loses nothing', () => {
    fc.assert(
      fc.property(entry, fc.integer(), ({ file, text }, seed) => {
        const { blocks, rest } = divided(text);
        const noted = blocks.map((block, index) => `# Om fält ${index}\n\n${block}`);
        const shuffled = noted.toSorted((a, b) => hash(a, seed) - hash(b, seed));
        const after = mended(file, `---\n${shuffled.join('')}${rest}`);
        expect(after).toBe(mended(file, `---\n${noted.join('')}${rest}`));
        expect(after.match(/^# Om fält/gm)).toHaveLength(noted.length);
        expect(partsOf(after).head.values).toEqual(partsOf(text).head.values);
      }),
      { numRuns: 30 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(entry, someWays, ({ file, text }, done) => {
        const once = mended(file, done.reduce((result, way) => way(result), text));
        expect(mended(file, once)).toBe(once);
      }),
      { numRuns: 30 },
    );
  });
});

/** A number from a text and a seed, to shuffle by. */
function hash(text: string, seed: number): number {
  return Array.from(text).reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16777619), seed);
}

describe('a day', () => {
  it.each([
    ['2026-2-3', '2026-02-03'],
    ['20260203', '2026-02-03'],
    ['2/3 2026', '2026-03-02'],
    ['3 februari 2026', '2026-02-03'],
    ['den 3:e oktober 2026', '2026-10-03'],
    ['May 3, 2026', '2026-05-03'],
    ['13/2/2026', '2026-02-13'],
    ['2.2.2026', '2026-02-02'],
    ['2026-13-01', undefined],
    ['31 april 2026', undefined],
    ['3/2/2026', undefined],
    ['3/2', undefined],
    ['260203', undefined],
    ['februari 2026', undefined],
    ['3 brumaire 2026', undefined],
  ])('written as ”%s” is %s', (text, expected) => {
    expect(dayIn(text)).toBe(expected);
  });

  it('is never another than the one that was written', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const forms = ['sv-SE', 'en-GB', 'en-US'].flatMap((locale) =>
          (['long', 'short'] as const).map((month) => new Intl.DateTimeFormat(locale, { year: 'numeric', month, day: 'numeric', timeZone: 'UTC' }).format(date)),
        );
        for (const form of [...forms, iso.replaceAll('-', ''), iso.replace(/-0/g, '-')]) expect([form, dayIn(form)]).toEqual([form, iso]);
      }),
    );
  });
});

describe('a month', () => {
  it.each([['februari 2018', '2018-02'], ['2018-2', '2018-02'], ['2018/02', '2018-02'], ['våren 2018', undefined]])('written as ”%s” is %s', (text, expected) => {
    expect(dateIn(text)).toBe(expected);
  });
});
