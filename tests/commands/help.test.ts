import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

/** A project without content: whatever a command did there, it would fail. */
const root = mkdtempSync(join(tmpdir(), 'help-'));
for (const part of ['scripts', 'src', 'package.json']) cpSync(part, join(root, part), { recursive: true });
symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
afterAll(() => rmSync(root, { recursive: true }));

/** Every command that is a script of ours alone. */
const commands = Object.entries(manifest.scripts).flatMap(([name, line]) => {
  const [, script] = /^node (?:--\S+ )*(scripts\/\S+\.ts)$/.exec(line) ?? [];
  return script ? [{ name, script }] : [];
});

const run = (script: string, ...args: string[]) => spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' });

describe('a command that is asked for help', () => {
  it.each(commands)('says how it is used, in both languages, and does nothing: npm run $name', ({ name, script }) => {
    const told = run(script, '--help');
    expect(told).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(new RegExp(`^npm run ${name}\\b[^]*\\n\\n[A-ZÅÄÖ][^]*\\.\\n`)) });
    expect(run(script, '-h').stdout).toBe(told.stdout);
    const english = run(script, 'x', '--help', '--lang', 'en');
    expect(english).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining(`npm run ${name}`) });
    expect(english.stdout).not.toBe(told.stdout);
    expect(['dist', 'dist.next', '.vscode', 'content'].filter((path) => existsSync(join(root, path)))).toEqual([]);
  }, 60_000);

  it('is every command', () => {
    expect(commands.map(({ name }) => name)).toEqual(['dev', 'serve', 'check', 'new', 'move', 'remove', 'translate', 'status', 'coverage', 'review', 'verify-contacts', 'changes', 'links', 'search:eval', 'search:why', 'bench:check', 'bench:search', 'schemas', 'build']);
  });
});

describe('a command that does not understand', () => {
  it.each(commands)('says how it is written: npm run $name', ({ name, script }) => {
    const { status, stdout, stderr } = run(script, '--hej');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`Kommandot går inte att tolka. Skriv så här: npm run ${name}`);
  }, 60_000);
});
