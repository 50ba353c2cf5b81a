import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { Hub } from '../status/hub.ts';

/** Runs the command as an editor does. */
function run(...args: string[]) {
  return spawnSync(process.execPath, ['scripts/status.ts', ...args], { encoding: 'utf8' });
}

describe('npm run status', () => {
  it('tells what there is to do on a day, and exits with 0', () => {
    using hub = new Hub().guide('bidrag', { reviewed: '2026-02-22' });
    expect(run('--root', hub.root, '--at', '2026-05-01')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Redaktionen, Redaktionen för regionerna: ingenting behöver göras inom 90 dagar från 2026-05-01\.\n/), stderr: '' });
    expect(run('--root', hub.root, '--at', '2027-05-01')).toMatchObject({ status: 0, stdout: expect.stringContaining('npm run review -- guides/bidrag') });
    expect(run('--root', hub.root, '--at', '2027-05-01', '--owner', 'regional').stdout).not.toContain('bidrag');
  });

  it('tells of the dead links that npm run links has found, and of none when its file is broken', () => {
    using hub = new Hub().guide('bidrag', {}, '[A](https://a.example/x)');
    const results = [{ url: 'https://a.example/x', state: 'dead', status: 404, checked: '2026-11-20' }, 'nonsense'];
    hub.write('.cache/links.json', JSON.stringify(results));
    expect(run('--root', hub.root, '--at', '2026-11-22').stdout).toContain('content/guides/bidrag/sv.mdx:10  2026-11-20  Om bidrag  https://a.example/x finns inte längre.');
    hub.write('.cache/links.json', '{');
    expect(run('--root', hub.root, '--at', '2026-11-22').stdout).toContain('ingenting behöver göras');
  });

  it.each([
    ['there is no content', ['--root', 'scripts'], /^\S*scripts\/content finns inte .*\n$/],
    ['nobody is called that', ['--owner', 'chefen'], /^Ingen ansvarig heter ”chefen”\. Välj en av: editors, regional\.\n$/],
    ['the day is none', ['--at', '2027-02-30'], /^”2027-02-30” är inget datum\. .*\n$/],
    ['the form is unknown', ['--format', 'xml'], /^Rapporten finns inte i formen ”xml”\. .*\n$/],
    ['it does not understand', ['--allt'], /^Kommandot går inte att tolka\. .*npm run status.*\n$/],
  ])('exits with 2 and one sentence when %s', (_, args, sentence) => {
    expect(run(...args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(sentence) });
  });
});
