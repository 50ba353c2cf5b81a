import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '../..');

type Done = { status: number | null; stdout: string; stderr: string };

/** Runs the check as an editor does. */
function runWhole(...args: string[]): Done {
  const options = { cwd: project, encoding: 'utf8' } as const;
  return spawnSync(process.execPath, ['scripts/check.ts', ...args], options);
}

/** Runs it without the dictionaries, which take a second to read. */
const run = (...args: string[]): Done => runWhole('--no-spelling', ...args);

const wrong = (situation: string) => ['--root', `tests/check/wrong/${situation}`];

describe('the command', () => {
  it('exits with 0 when the content is right', () => {
    const { status, stdout } = run('--root', 'tests/check/right');
    expect(stdout).toBe('Inga fel och inga varningar.\n');
    expect(status).toBe(0);
  });

  it('exits with 1 when there is an error, and says it in the language asked for', () => {
    const { status, stdout } = run('--lang', 'en', ...wrong('a-lead-that-is-too-long'));
    expect(stdout).toBe(
      'content/pages/om/sv.mdx:3:7  error  frontmatter/lead  The lead has 61 words. Shorten it to 60 at most.\n' +
        'Total: 1 error and 0 warnings.\nRead more about a rule: npm run check -- --explain frontmatter/lead\n',
    );
    expect(status).toBe(1);
  });

  it('exits with 0 when there are warnings only, and with 1 when it is strict', () => {
    const situation = wrong('a-translation-that-does-not-follow-its-original');
    expect(run(...situation).status).toBe(0);
    expect(run('--strict', ...situation)).toMatchObject({ status: 1, stdout: expect.stringContaining('Summa: 5 fel') });
  });

  it('tells of the files and folders that it is asked about, and of nothing else', () => {
    const situation = wrong('links-that-say-nothing');
    const filesIn = (...paths: string[]) => {
      const told = JSON.parse(run(...situation, '--format', 'json', ...paths).stdout) as { file: string }[];
      return new Set(told.map(({ file }) => file));
    };
    const [sv, en] = ['content/pages/om/sv.mdx', 'content/pages/om/en.mdx'];
    expect(filesIn()).toEqual(new Set([sv, en]));
    expect(filesIn('content/pages')).toEqual(new Set([sv, en]));
    expect(filesIn(en)).toEqual(new Set([en]));
    expect(filesIn('pages/om/en.mdx')).toEqual(new Set([en]));
    for (const name of ['pages/om', '/pages/om', 'content/pages/om/', './content/pages/om', 'pages\\om', 'content\\pages\\om\\']) {
      expect(filesIn(name)).toEqual(new Set([sv, en]));
    }
  });

  it('explains a rule, or a group of them, instead of looking', () => {
    const rule = run('--explain', 'links/vague', ...wrong('links-that-say-nothing'));
    expect(rule).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/^links\/vague\nLänktexten ”…” [^]*\n\nFel: .*\nRätt: .*\n$/) });
    expect(run('--explain', 'titles', '--lang', 'en')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^titles\/again\n[^]*\nRight: /) });
  });

  it('looks up how words are spelt, unless it is told not to', { timeout: 30_000 }, () => {
    const situation = wrong('words-that-are-misspelt');
    expect(runWhole(...situation).stdout).toContain('language/spelling');
    expect(run(...situation).stdout).not.toContain('language/spelling');
  });

  it.each([
    ['there is no content', ['--root', 'scripts'], /^\S*scripts\/content finns inte .*\.\n$/],
    ['the language is unknown', ['--lang', 'fi'], /^Det finns inga meddelanden på språket ”fi”\. .*\.\n$/],
    ['the form is unknown', ['--format', 'xml'], /^Rapporten finns inte i formen ”xml”\. .*\.\n$/],
    ['the day is none', ['--at', '2027-02-30'], /^”2027-02-30” är inget datum\. .*\n$/],
    ['there is no such version', ['--base', 'finns-inte'], /^Git känner ingen version som heter ”finns-inte”\. .*\n$/],
    ['there is no such rule', ['--explain', 'vag'], /^Det finns ingen regel .* ”vag”\. .*links.*\n$/],
    ['the rule is misspelt', ['--explain', 'links/vauge'], /Menade du ”links\/vague”\?\n$/],
    ['the group is misspelt', ['--explain', 'heading'], /Menade du ”headings”\?\n$/],
    ['nobody says which rule', ['--explain'], /^Kommandot går inte att tolka\. .*\n$/],
    ['there is no such file', ['content/borta'], /^content\/borta finns inte .*\n$/],
    ['a file is not part of the content', ['README.md'], /^README\.md hör inte till innehållet, .*\n$/],
    ['a folder is not part of the project', ['..'], /^\.\. hör inte till innehållet, .*\n$/],
    ['it does not understand', ['--fixa'], /^Kommandot går inte att tolka\. .*\n$/],
  ])('exits with 2 and one sentence when %s', (_, args, sentence) => {
    expect(run(...args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(sentence) });
  });
});
