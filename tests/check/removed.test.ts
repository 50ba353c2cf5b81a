import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#scripts/check/check-content.ts';
import { readContent } from '#scripts/check/content.ts';
import { fix } from '#scripts/check/fix.ts';
import { report } from '#scripts/check/print.ts';
import { site } from './site.ts';

/** A repository with a guide, in a folder of it, as it was committed. */
let repository = '';
let root = '';
beforeEach(() => {
  repository = realpathSync(mkdtempSync(join(tmpdir(), 'base-')));
  root = join(repository, 'hub');
  git('init', '--quiet', '--initial-branch=main');
  const day = 'published: 2026-01-02\nreviewed: 2026-01-02\n';
  write('content/pages/guides/sv.mdx', `---\ntitle: Vägledning\nlead: Om oss.\nslug: vagledning\n${day}---\n`);
  write('content/pages/guides/en.mdx', '---\ntitle: Guides\nlead: About us.\nslug: guides\ntranslated: 2026-01-02\n---\n');
  for (const [id, title] of [['bidrag', 'Bidrag'], ['lokal', 'Lokal']] as const) {
    write(`content/guides/${id}/sv.mdx`, `---\ntitle: ${title}\nlead: Om ${id}.\naudience: [public]\norder: 1\n${day}---\n\nText.\n`);
  }
  write('content/guides/bidrag/en.mdx', '---\ntitle: Grants\nlead: About us.\nslug: grants\ntranslated: 2026-01-02\n---\n\nText.\n');
  write('content/redirects.yaml', '/gammal: /guides/lokal');
  commit();
});
afterEach(() => {
  rmSync(repository, { recursive: true });
});

function git(...args: string[]): string {
  const user = ['-c', 'user.name=a', '-c', 'user.email=a@exempel.se', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...user, ...args], { cwd: repository, encoding: 'utf8' });
}

function commit(): void {
  git('add', '--all');
  git('commit', '--quiet', '--message=a');
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const find = (base = 'main') => checkContent(root, { site, base });

/** What is told, without the names of the rules and the sum. */
const told = () => find().map(({ file, rule, values }) => [file, rule, values['line'] ?? values['nearest']]);

/** Mends all that can be mended, and gives what is left. */
function mendAll(): ReturnType<typeof find> {
  for (let round = 0; round < 3; round++) fix(root, find(), readContent(root, site, '2026-11-22').texts);
  return find();
}

describe('compared with a version in Git', { timeout: 60_000 }, () => {
  it('content that is the same has lost no address', () => {
    expect(find()).toEqual([]);
  });

  it('an address that was removed is told of, with the line to write', () => {
    rmSync(join(root, 'content/guides/bidrag'), { recursive: true });
    expect(report(find(), 'sv')).toMatch(
      /^content\/redirects\.yaml:1:23 {2}error {2}addresses\/removed {2}Adressen \/vagledning\/bidrag fanns förut .*: \/vagledning\/bidrag: \/guides\/…\n/,
    );
    expect(told().map(([, , line]) => line)).toEqual(['/vagledning/bidrag: /guides/…', '/en/guides/grants: /guides/…', '/en/guides/bidrag: /guides/…']);
    expect(find().some(({ edits }) => edits)).toBe(false);
  });

  it('an entry with another slug gets its line written, in every language', () => {
    write('content/guides/bidrag/en.mdx', readFileSync(join(root, 'content/guides/bidrag/en.mdx'), 'utf8').replace('slug: grants', 'slug: funds'));
    expect(mendAll()).toEqual([]);
    expect(readFileSync(join(root, 'content/redirects.yaml'), 'utf8')).toBe('/gammal: /guides/lokal\n/en/guides/grants: /guides/bidrag\n');
  });

  it('a folder with another name is known by its title, and all that leads to it is mended', () => {
    write('content/pages/guides/sv.mdx', `${readFileSync(join(root, 'content/pages/guides/sv.mdx'), 'utf8')}\nSe [om en lokal](/guides/lokal).\n`);
    write('content/pages/guides/en.mdx', `${readFileSync(join(root, 'content/pages/guides/en.mdx'), 'utf8')}\nText.\n`);
    const grants = readFileSync(join(root, 'content/guides/bidrag/sv.mdx'), 'utf8');
    write('content/guides/bidrag/sv.mdx', grants.replace('order: 1', 'order: 1\nrelated: [lokal]'));
    commit();
    renameSync(join(root, 'content/guides/lokal'), join(root, 'content/guides/hitta-lokal'));
    expect(new Set(told().map(([, rule]) => rule))).toEqual(new Set(['addresses/removed', 'redirects/missing', 'links/entry', 'references/entry']));
    expect(mendAll()).toEqual([]);
    expect(readFileSync(join(root, 'content/redirects.yaml'), 'utf8')).toBe(
      '/gammal: /guides/hitta-lokal\n/vagledning/lokal: /guides/hitta-lokal\n/en/guides/lokal: /guides/hitta-lokal\n',
    );
    expect(readFileSync(join(root, 'content/pages/guides/sv.mdx'), 'utf8')).toContain('(/guides/hitta-lokal)');
  });

  it('a folder with another name is known by its text, when the title changed too', () => {
    cpSync(join(root, 'content/guides/bidrag'), join(root, 'content/guides/stod'), { recursive: true });
    rmSync(join(root, 'content/guides/bidrag'), { recursive: true });
    expect(told().map(([, , line]) => line)).toContain('/vagledning/bidrag: /guides/stod');
  });

  it('two new entries that could be the old one leave it to the editor', () => {
    for (const id of ['ett', 'tva']) cpSync(join(root, 'content/guides/bidrag'), join(root, `content/guides/${id}`), { recursive: true });
    rmSync(join(root, 'content/guides/bidrag'), { recursive: true });
    expect(told().map(([, , line]) => line)).toContain('/vagledning/bidrag: /guides/…');
  });

  it('a redirect that was taken out is an address that was removed, and the file is made anew', () => {
    rmSync(join(root, 'content/redirects.yaml'));
    expect(mendAll()).toEqual([]);
    expect(readFileSync(join(root, 'content/redirects.yaml'), 'utf8')).toBe('/gammal: /guides/lokal\n');
  });

  it('an entry whose fields cannot be read is no reason to say that an address is gone', () => {
    write('content/guides/bidrag/sv.mdx', '---\ntitle: "Bidrag\n---\n');
    expect(told().map(([, rule]) => rule)).not.toContain('addresses/removed');
  });

  it('the files and the index are as they were', () => {
    write('content/guides/lokal/sv.mdx', 'ändrad\n');
    git('add', '--all');
    write('content/guides/lokal/sv.mdx', 'ändrad igen\n');
    const before = [git('status', '--porcelain'), readFileSync(join(repository, '.git/index')).toString('hex')];
    find('HEAD');
    expect([git('status', '--porcelain'), readFileSync(join(repository, '.git/index')).toString('hex')]).toEqual(before);
    expect(existsSync(join(repository, 'content'))).toBe(false);
  });

  it('a version without content had no addresses', () => {
    git('checkout', '--quiet', '--orphan', 'tom');
    git('rm', '-r', '--quiet', '--cached', '.');
    git('commit', '--quiet', '--allow-empty', '--message=tom');
    expect(find('tom')).toEqual([]);
  });

  it.each(['finns-inte', '--help', 'HEAD~99'])('a version that is not there, ”%s”, is told of', (ref) => {
    expect(() => find(ref)).toThrow(expect.objectContaining({ key: 'stop.base' }));
  });

  it('a folder that is in no repository is told of', () => {
    rmSync(join(repository, '.git'), { recursive: true });
    expect(() => find()).toThrow(expect.objectContaining({ key: 'stop.git' }));
  });
});
