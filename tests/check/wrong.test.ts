import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemsIn } from '#scripts/check/check-content.ts';
import { readContent } from '#scripts/check/content.ts';
import type { Rule } from '#scripts/check/messages.ts';
import { report } from '#scripts/check/print.ts';
import { inOrder, type Problem } from '#scripts/check/problem.ts';
import { messageFiles, type Site } from '#scripts/check/site.ts';
import { misspelled } from '#scripts/check/rules/spelling.ts';
import sv from '#scripts/messages/sv.json' with { type: 'json' };
import { site } from './site.ts';

/*
 * Each folder in `wrong` is a small content with one kind of fault, and the report that an editor gets for it.
 * A new situation is a new folder: these tests write its report the first time. Read it well before you commit it.
 */

const wrong = join(import.meta.dirname, 'wrong');
const situations = readdirSync(wrong).map((name) => ({ name, sentence: name.replaceAll('-', ' ') }));

/** The entries that the code names, in the situation that is about them. */
const needed: Partial<Record<string, string[]>> = {
  'an-entry-that-nothing-leads-to': ['pages/home', 'pages/projects', 'pages/guides', 'pages/regions', 'pages/organisations'],
  'pages-that-readers-do-not-see': ['pages/home'],
  'an-entry-that-the-site-needs': ['pages/home', 'pages/about', 'pages/guides', 'guides/tre-kannetecken'],
};

const siteFor = (name: string): Site => ({
  ...site,
  needed: needed[name] ?? [],
  messages: existsSync(join(wrong, name, 'src')) ? messageFiles(join(wrong, name)) : [],
});

/** The day of these tests, so that what a date says does not change with ours. */
const day = '2026-11-22';

/** The situations that are about spelling: the words of the others are not looked up. */
const spelled = ['words-that-are-misspelt', 'conflicts-that-nobody-has-solved', 'a-list-of-words-that-is-out-of-order', 'a-translation-that-has-just-begun'];

/** The situation that is about pages without a text: in the others they need none. */
const textless = 'pages-that-have-nothing-to-read';

async function problemsOf(name: string): Promise<Problem[]> {
  const content = readContent(join(wrong, name), siteFor(name), day);
  const found = problemsIn(content).filter(({ rule }) => name === textless || !['shown/empty', 'shown/only-headings'].includes(rule));
  return inOrder([...found, ...(spelled.includes(name) ? await misspelled(content) : [])]);
}

/** What only servers can say of a link; `tests/links` has it. */
const asked = [
  ...(['links/blocked', 'links/certificate', 'links/dead', 'links/loop', 'links/moved'] as const),
  ...(['links/no-host', 'links/server', 'links/silent', 'links/timeout', 'links/to-home'] as const),
];

/*
 * Rules that no content in Git can break by itself; `unusual.test.ts`, `messages.test.ts`, `removed.test.ts`
 * and `unmarked.test.ts` have them.
 */
const elsewhere: Rule[] = [
  ...asked,
  ...(['addresses/removed', 'translations/unmarked', 'files/link', 'files/size', 'files/unreadable'] as const),
  ...(['frontmatter/value', 'images/size', 'mdx/other'] as const),
];

describe('an editor is told of', () => {
  it.each(situations)('$sentence', async ({ name }) => {
    const told = report(await problemsOf(name), 'sv');
    await expect(told).toMatchFileSnapshot(join(wrong, name, 'report.txt'));
  });
});

describe('a rule', async () => {
  const problems = (await Promise.all(situations.map(({ name }) => problemsOf(name)))).flat();

  it('is broken by at least one of the wrong contents', () => {
    const told = new Set<string>([...problems.map(({ rule }) => rule), ...elsewhere]);
    expect(Object.keys(sv).filter((key) => key.includes('/') && !told.has(key))).toEqual([]);
  });

  it('fills every hole of its sentence', () => {
    const holesIn = (rule: Rule) => Array.from(sv[rule].matchAll(/\{(\w+)\}/g), ([, hole = '']) => hole);
    const unfilled = problems.filter(({ rule, values }) => holesIn(rule).some((hole) => values[hole] === undefined));
    expect(unfilled).toEqual([]);
  });
});
