import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsIn, start } from '#scripts/check/points.ts';
import { readYaml } from '#scripts/check/yaml.ts';

/** Values with one fault each, and what is told of it. */
const broken = [
  ['Rubrik: så här', 'yaml/colon'],
  ['@någon', 'yaml/first-letter'],
  ['"utan slut', 'yaml/quote'],
  ["'utan slut", 'yaml/quote'],
  ['[a, b', 'yaml/bracket'],
  ['[a,\n  b', 'yaml/bracket'],
  ["'om' oss", 'yaml/after'],
  ['*nej', 'yaml/alias'],
  ['!dag 2026', 'yaml/tag'],
  ['"a\n  - b', 'yaml/quote'],
] as const;

const right = ['Vanlig text', '"I citattecken: ja"', "'Så också'", '[a, b]', '[a,\n  b]', '\n  - a\n  - "b"', '2026-01-02', '>\n  vikt\n  text', 'text\n  på två rader'];

const value = fc.oneof(fc.constantFrom(...broken), fc.constantFrom(...right).map((text) => [text, undefined] as const));

const read = (text: string) => readYaml(text, pointsIn(text), start);

describe('fields with several faults', () => {
  it('are told of each once, on its own line, and of nothing else', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 12 }), (values) => {
        const fields = values.map(([text], index) => `f${index}: ${text}\n`);
        const lineOf = (index: number) => fields.slice(0, index).join('').split('\n').length;
        const expected = values.flatMap(([, rule], index) => (rule ? [`${lineOf(index)} ${rule}`] : []));
        const told = read(fields.join('')).faults.map(({ at, rule }) => `${at.line} ${rule}`);
        expect(told.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 400 },
    );
  });

  it('take no longer than an editor can wait, whatever their size', () => {
    for (const text of ['a: b: c\n', '- [', 'a: "\n', 'a: [b\n'].map((piece) => piece.repeat(40_000 / piece.length))) {
      const before = process.cpuUsage().user;
      expect(read(text).faults.length).toBeGreaterThan(0);
      expect(process.cpuUsage().user - before).toBeLessThan(4_000_000);
    }
  }, 60_000);
});
