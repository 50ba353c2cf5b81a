import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readLinks } from '#scripts/links/results.ts';
import { Folder } from '../links/folder.ts';
import { TestServer } from '../links/servers.ts';

const project = join(import.meta.dirname, '../..');

type Done = { status: number | null; stdout: string; stderr: string };

/** Begins the command as an editor does. The servers of the tests answer meanwhile. */
function begin(folder: Folder, ...args: string[]): { stop: () => void; done: Promise<Done> } {
  const child = spawn(process.execPath, ['scripts/links.ts', '--root', folder.root, '--at', '2026-11-22', ...args], { cwd: project });
  const done = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]).then(([stdout, stderr, [status]]) => ({ stdout, stderr, status: status as number | null }));
  return { stop: () => child.kill('SIGINT'), done };
}

const run = (folder: Folder, ...args: string[]): Promise<Done> => begin(folder, ...args).done;

/** An entry with links, and a source for those that have one. */
function contentOf(guides: Record<string, string[]>, source?: string): Record<string, string> {
  const entries = Object.entries(guides).map(([id, urls]) => {
    const fields = `---\ntitle: Lokal\n${source && id === 'with' ? 'sources: [a]\n' : ''}---\n\n`;
    return [`content/guides/${id}/sv.mdx`, fields + urls.map((url) => `[Sida](${url})\n`).join('\n')] as const;
  });
  return Object.fromEntries([...entries, ...(source ? [['content/sources/a.yaml', `a:\n  url: ${source}\n`] as const] : [])]);
}

let one: TestServer;
let two: TestServer;
beforeAll(async () => {
  [one, two] = await Promise.all([new TestServer().start(), new TestServer().start()]);
});
beforeEach(() => {
  one.got.length = 0;
  two.got.length = 0;
});
afterAll(async () => {
  await one[Symbol.asyncDispose]();
  await two[Symbol.asyncDispose]();
});

describe('npm run links', () => {
  it('tells of what is not there with file and line, and exits with 1', async () => {
    using folder = new Folder(contentOf({ a: [`${one.origin}/here`, `${two.origin}/dead`] }));
    const { status, stdout, stderr } = await run(folder, '--lang', 'en');
    expect(stdout).toBe(
      `content/guides/a/sv.mdx:7:1  warning  links/dead  ${two.origin}/dead is gone: the answer is 404. Find the page anew, or remove the link.\n` +
        'Total: 0 errors and 1 warning.\nRead more about a rule: npm run check -- --explain links/dead\n' +
        'Addresses outside the site: 2, of which 2 were asked now. Still there: 1. Gone: 1. Moved: 0. No answer for programs: 0. Not reached: 0.\n',
    );
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });

  it('asks for each address once, and not again before it is time, unless it is to be fresh', async () => {
    using folder = new Folder(contentOf({ a: [`${one.origin}/here`, `${one.origin}/here#there`, `${two.origin}/`], b: [`${one.origin}/here`] }));
    expect(await run(folder)).toMatchObject({ status: 0, stderr: '' });
    expect([one.methods('/here'), two.methods('/')]).toEqual([['HEAD'], ['HEAD']]);
    expect((await run(folder)).stdout).toContain('Adresser utanför webbplatsen: 2, varav 0 tillfrågade nu. Finns kvar: 2.');
    expect((await run(folder, '--at', '2026-12-01')).stdout).toContain('varav 0 tillfrågade nu');
    expect(one.got).toHaveLength(1);
    expect((await run(folder, '--fresh')).stdout).toContain('varav 2 tillfrågade nu');
    expect(one.got).toHaveLength(2);
  });

  it('asks only for what somebody names: an entry with its sources, a file or a folder', async () => {
    const guides = { with: [`${one.origin}/a`], without: [`${one.origin}/b`] };
    using folder = new Folder(contentOf(guides, `${two.origin}/c`));
    await run(folder, 'guides/with');
    expect([...one.got, ...two.got].map(({ path }) => path)).toEqual(['/a', '/c']);
    await run(folder, 'content/guides/without/sv.mdx', 'content/sources');
    expect(one.methods('/b')).toEqual(['HEAD']);
    expect(readLinks(folder.root)).toHaveLength(3);
  });

  it('exchanges what has moved for good, when it is told to', async () => {
    using folder = new Folder(contentOf({ a: [`${one.origin}/moved#part`, `${two.origin}/moved-home`] }));
    const told = await run(folder);
    expect(told).toMatchObject({ status: 0, stdout: expect.stringContaining('npm run links -- --fix: 1.') });
    const { status, stdout, stderr } = await run(folder, '--fix');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '1 problem är lagat.\n' });
    expect(stdout).toContain('Adresser utanför webbplatsen: 2, varav 0 tillfrågade nu. Finns kvar: 1. Borta: 0. Flyttade: 1.');
    expect(readFileSync(join(folder.root, 'content/guides/a/sv.mdx'), 'utf8')).toContain(`[Sida](${one.origin}/here#part)\n\n[Sida](${two.origin}/moved-home)`);
  });

  it('gives a list for programs, and one to paste', async () => {
    using folder = new Folder(contentOf({ a: [`${one.origin}/gone`] }));
    const { stdout } = await run(folder, '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject([{ file: 'content/guides/a/sv.mdx', line: 5, column: 1, severity: 'warning', rule: 'links/dead' }]);
    const { stdout: markdown } = await run(folder, '--format', 'markdown');
    expect(markdown).toMatch(/^### Länkar till andra webbplatser\n\nAdresser utanför webbplatsen: 1.*\n\nSumma: .*\n\n\*\*`content\/guides\/a\/sv\.mdx`\*\*\n\n- ⚠️ 5:1 /);
  });

  it('says that the network is away when nobody answers, and leaves what was known', async () => {
    const known = '[{"url":"http://127.0.0.1:1/","state":"ok","status":200,"checked":"2026-11-02"}]';
    using folder = new Folder({ ...contentOf({ a: ['http://127.0.0.1:1/', 'http://127.0.0.1:2/'] }), '.cache/links.json': known });
    const { status, stdout, stderr } = await run(folder, '--fresh');
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(/^Nätet verkar vara borta: [^\n]*\n$/) });
    expect(readLinks(folder.root)).toEqual(JSON.parse(known));
  });

  it('is not taken in by a few addresses that are all gone, when another answers', async () => {
    using folder = new Folder(contentOf({ a: ['http://127.0.0.1:1/', 'http://127.0.0.1:2/'], b: [`${one.origin}/`] }));
    const { status, stdout } = await run(folder, 'guides/a');
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('Gick inte att nå: 2.') });
  });

  it('keeps what has come when somebody stops it', async () => {
    using folder = new Folder(contentOf({ a: [`${one.origin}/here`, `${two.origin}/hangs`] }));
    const { stop, done } = begin(folder);
    await expect.poll(() => one.got.length + two.got.length, { timeout: 20_000 }).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 200));
    stop();
    expect(await done).toEqual({ status: 130, stdout: '', stderr: expect.stringMatching(/^\nAvbrutet\. [^\n]*\n$/) });
    expect(readLinks(folder.root)).toMatchObject([{ url: `${one.origin}/here`, state: 'ok' }]);
  });

  it('asks through a proxy as slowly as without', async () => {
    using folder = new Folder(contentOf({ a: ['http://a.invalid/x', 'http://a.invalid/y'] }));
    process.env['http_proxy'] = one.origin;
    const { status } = await run(folder).finally(() => delete process.env['http_proxy']);
    expect(status).toBe(0);
    expect(one.got.map(({ path }) => path)).toEqual(['http://a.invalid/x', 'http://a.invalid/y']);
    expect(one.leastGap).toBeGreaterThanOrEqual(1000);
  });

  it('has nothing to ask when nothing leads out', async () => {
    using folder = new Folder(contentOf({ a: ['/guides/a', 'mailto:a@b.se', 'tel:+4612345', 'https://', '#rubrik'] }));
    expect(await run(folder)).toMatchObject({ status: 0, stdout: expect.stringContaining('Adresser utanför webbplatsen: 0'), stderr: '' });
    expect(existsSync(join(folder.root, '.cache'))).toBe(false);
  });

  it.each([
    ['it does not understand', ['--fixa'], /^Kommandot går inte att tolka\. .*\n$/],
    ['the form is unknown', ['--format', 'xml'], /^Rapporten finns inte i formen ”xml”\. .*\n$/],
    ['the day is none', ['--at', '2027-02-30'], /^”2027-02-30” är inget datum\. .*\n$/],
    ['there is no such entry', ['guides/borta'], /^[^\n]*guides\/borta[^\n]*\n$/],
  ])('exits with 2 and one sentence when %s', async (_, args, sentence) => {
    using folder = new Folder(contentOf({ a: [] }));
    expect(await run(folder, ...args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(sentence) });
  });
});
