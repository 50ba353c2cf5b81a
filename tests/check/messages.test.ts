import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { misfits } from '#scripts/check/issues.ts';
import { mdxFault } from '#scripts/check/mdx-faults.ts';
import { say } from '#scripts/check/messages.ts';
import { start } from '#scripts/check/points.ts';
import { error, warning } from '#scripts/check/problem.ts';
import { report } from '#scripts/check/print.ts';
import { readYaml } from '#scripts/check/yaml.ts';
import en from '#scripts/messages/en.json' with { type: 'json' };
import sv from '#scripts/messages/sv.json' with { type: 'json' };

const holesIn = (text: string) => new Set(Array.from(text.matchAll(/\{\w+\}/g), ([hole]) => hole));

describe('the sentences', () => {
  it('are the same in both languages', () => {
    expect(Object.keys(en)).toEqual(Object.keys(sv));
  });

  it.each(Object.entries(sv))('%s has the same holes in both languages', (key, text) => {
    expect(holesIn(Object.entries(en).find(([name]) => name === key)?.[1] ?? '')).toEqual(holesIn(text));
  });

  it('say nothing that an editor put between braces', () => {
    expect(say('sv', 'frontmatter/number', { field: '{value}', value: 'x' })).toBe('Fältet ”{value}” ska vara ett tal, utan citattecken, inte ”x”.');
  });
});

describe('a report', () => {
  const place = { line: 4, column: 10 };

  it('has a line a problem and then how many there are', () => {
    const problems = [error('a.mdx', place, 'links/empty'), warning('b.mdx', place, 'links/http', { url: 'http://a.se' })];
    expect(report(problems, 'en')).toBe(
      'a.mdx:4:10  error  links/empty  The link has no text. Write where it leads: [text](address).\n' +
        'b.mdx:4:10  warning  links/http  http://a.se is not encrypted. Use https if the site has it.\n' +
        'Total: 1 error and 1 warning.\n',
    );
  });

  it('asks whether something near was meant', () => {
    const told = report([error('a.mdx', place, 'references/source', { value: 'skr-a', nearest: 'skr' })], 'sv');
    expect(told).toContain('content/sources. Menade du ”skr”?');
  });

  it('keeps what could move the cursor of a terminal to itself', () => {
    const told = report([error('a\u001b[2J.mdx', place, 'frontmatter/fact', { field: 'a\nb\u0007' })], 'sv');
    expect(told.split('\n')[0]).toBe('a [2J.mdx:4:10  error  frontmatter/fact  Fältet ”a b” är en faktauppgift och skrivs en gång, i sv.mdx. Ta bort det här.');
  });

  it('cuts values that are too long to read', () => {
    const told = report([error('a.mdx', place, 'frontmatter/fact', { field: 'a'.repeat(10_000) })], 'sv');
    expect(told.length).toBeLessThan(400);
  });
});

describe('what a library says', () => {
  const yaml = readYaml('field: value', () => start, start);

  it.each([
    ['a union', z.union([z.number(), z.boolean()])],
    ['a literal', z.literal('other')],
    ['a beginning', z.string().startsWith('x')],
    ['a length', z.string().min(10)],
    ['a rule of another name', z.string().refine(() => false, { params: { rule: 'other' } })],
    ['a kind of value that no field has', z.map(z.string(), z.string())],
  ])('is never passed on: %s', (_, field) => {
    const faults = misfits(z.strictObject({ field }), yaml);
    const told = report(faults.map(({ rule, values }) => error('a.mdx', start, rule, values)), 'sv');
    expect(faults.map(({ rule }) => rule)).toEqual([field instanceof z.ZodLiteral ? 'frontmatter/choice' : 'frontmatter/value']);
    expect(told).not.toMatch(/invalid|expected|must|too small|undefined|\{/i);
  });

  it('becomes a sentence of ours when the parser of MDX says something new', () => {
    expect(mdxFault('3:7: Something nobody has seen', 'a\nb\nc')).toEqual({ rule: 'mdx/other', at: { line: 3, column: 7 } });
    expect(mdxFault('', '')).toEqual({ rule: 'mdx/other', at: start });
  });
});
