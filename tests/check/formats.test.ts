import { describe, expect, it } from 'vitest';
import { formats } from '#scripts/check/formats.ts';
import { span } from '#scripts/check/points.ts';
import { error, warning } from '#scripts/check/problem.ts';

const problems = [
  error('content/a.mdx', span({ line: 4, column: 10 }, { line: 4, column: 20 }), 'frontmatter/date', { value: '2026-13-40' }),
  warning('content/b.mdx', { line: 7, column: 1 }, 'references/source', { value: 'skr*,%\n', nearest: 'skr' }),
];

describe('a report', () => {
  it('as JSON has every field by name, the end and the hint where they are known', () => {
    expect(JSON.parse(formats.json(problems, 'sv'))).toEqual([
      {
        ...{ file: 'content/a.mdx', line: 4, column: 10, endLine: 4, endColumn: 20, severity: 'error', rule: 'frontmatter/date' },
        message: '”2026-13-40” är inget datum. Skriv ÅÅÅÅ-MM-DD, till exempel 2026-02-02.',
      },
      {
        ...{ file: 'content/b.mdx', line: 7, column: 1, severity: 'warning', rule: 'references/source' },
        ...{ message: 'Det finns ingen källa ”skr*,%” i content/sources.', hint: 'Menade du ”skr”?' },
      },
    ]);
  });

  it('for a terminal says how to read more about an error, if there is one', () => {
    expect(formats.text(problems.toReversed(), 'sv')).toMatch(/--explain frontmatter\/date\n$/);
    expect(formats.text(problems.slice(1), 'sv')).toMatch(/--explain references\/source\n$/);
  });

  it('as JSON is an empty array when nothing is wrong', () => {
    expect(JSON.parse(formats.json([], 'sv'))).toEqual([]);
  });

  it('for GitHub stands on the lines of the proposal, and nothing in it ends the command', () => {
    expect(formats.github(problems, 'en').split('\n')).toEqual([
      '::error file=content/a.mdx,line=4,col=10,endLine=4,endColumn=20,title=frontmatter/date::“2026-13-40” is not a date. Write YYYY-MM-DD, for example 2026-02-02.',
      '::warning file=content/b.mdx,line=7,col=1,title=references/source::There is no source “skr*,%25” in content/sources. Did you mean “skr”?',
      'Total: 1 error and 1 warning.',
      '',
    ]);
  });

  it('as Markdown is a summary with a heading a file, and no value changes its look', () => {
    expect(formats.markdown(problems, 'sv')).toBe(
      'Summa: 1 fel och 1 varning.\n\n**`content/a.mdx`**\n\n' +
        '- ❌ 4:10 ”2026-13-40” är inget datum. Skriv ÅÅÅÅ-MM-DD, till exempel 2026-02-02. `frontmatter/date`\n\n' +
        '**`content/b.mdx`**\n\n- ⚠️ 7:1 Det finns ingen källa ”skr\\*,%” i content/sources. Menade du ”skr”? `references/source`\n',
    );
  });

  it('as Markdown says how many it leaves out', () => {
    const many = Array.from({ length: 130 }, () => problems[0]).flatMap((problem) => problem ?? []);
    expect(formats.markdown(many, 'sv')).toMatch(/\n… \+30\n$/);
  });

  it('as text ends with how to read more about the first rule, when something is wrong', () => {
    expect(formats.text(problems, 'sv')).toMatch(/\nSumma: .*\nLäs mer om en regel: npm run check -- --explain frontmatter\/date\n$/);
    expect(formats.text([], 'sv')).toBe('Inga fel och inga varningar.\n');
  });

  it('as text says how many a program can mend', () => {
    const [first] = problems;
    const mendable = first ? [{ ...first, edits: [] }] : [];
    expect(formats.text(mendable, 'sv')).toContain('Summa: 1 fel och 0 varningar. 1 kan lagas med npm run check -- --fix.');
  });
});
