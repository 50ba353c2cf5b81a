import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { Hub } from '../status/hub.ts';

/** Runs the command as an editor does. */
function run(...args: string[]) {
  return spawnSync(process.execPath, ['scripts/coverage.ts', ...args], { encoding: 'utf8' });
}

describe('npm run coverage', () => {
  it('tells what is missing on a day, and exits with 0', () => {
    using hub = new Hub().guide('bidrag', { publishAt: '2026-12-24' });
    expect(run('--root', hub.root, '--at', '2026-11-22')).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('Guider: 0 finns och målet är 20, så 20 fattas') });
    expect(run('--root', hub.root, '--at', '2026-12-24', '--lang', 'en').stdout).toContain('Guides: 1 so far and the goal is 20, so 19 to go');
  });

  it('tells programs of the hub itself', () => {
    const { status, stdout } = run('--format', 'json');
    const { regions } = JSON.parse(stdout) as { regions: { name: string }[] };
    expect(status).toBe(0);
    expect(regions.map(({ name }) => name)).toContain('regions/vasternorrland');
  });

  it.each([
    ['there is no content', ['--root', 'scripts'], /^\S*scripts\/content finns inte .*\n$/],
    ['the day is none', ['--at', '2027-02-30'], /^”2027-02-30” är inget datum\. .*\n$/],
    ['the form is unknown', ['--format', 'xml'], /^Rapporten finns inte i formen ”xml”\. .*text, json, markdown.*\n$/],
    ['the language is unknown', ['--lang', 'fi'], /^Det finns inga meddelanden på språket ”fi”\. .*\n$/],
    ['it is asked about a part only', ['guides'], /^Kommandot går inte att tolka\. .*npm run coverage.*\n$/],
  ])('exits with 2 and one sentence when %s', (_, args, sentence) => {
    expect(run(...args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(sentence) });
  });
});
