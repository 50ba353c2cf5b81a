import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '../..');

/** Runs the check as an editor does. */
function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const options = { cwd: project, encoding: 'utf8' } as const;
  return spawnSync(process.execPath, ['scripts/check.ts', ...args], options);
}

const wrong = (situation: string) => `tests/check/wrong/${situation}`;

describe('the command', () => {
  it('exits with 0 when the content is right', () => {
    const { status, stdout } = run('tests/check/right');
    expect(stdout).toBe('Inga fel och inga varningar.\n');
    expect(status).toBe(0);
  });

  it('exits with 1 when there is an error, and says it in the language asked for', () => {
    const { status, stdout } = run('--lang', 'en', wrong('a-lead-that-is-too-long'));
    expect(stdout).toBe(
      'content/pages/om/sv.mdx:3:7  error  frontmatter/lead  The lead has 61 words. Shorten it to 60 at most.\n' +
        'Total: 1 error and 0 warnings.\n',
    );
    expect(status).toBe(1);
  });

  it('exits with 0 when there are warnings only, and with 1 when it is strict', () => {
    const situation = wrong('a-translation-that-does-not-follow-its-original');
    expect(run(situation).status).toBe(0);
    expect(run('--strict', situation)).toMatchObject({ status: 1, stdout: expect.stringContaining('Summa: 5 fel') });
  });

  it.each([
    ['there is no content', ['scripts'], /^Kontrollen kunde inte köras: scripts\/content finns inte .*\.\n$/],
    ['the language is unknown', ['--lang', 'fi'], /^Det finns inga meddelanden på språket ”fi”\. .*\.\n$/],
    ['it does not understand', ['--fix'], /^Kommandot går inte att tolka\. .*\n$/],
  ])('exits with 2 and one sentence when %s', (_, args, sentence) => {
    expect(run(...args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(sentence) });
  });
});
