import { cpSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '#scripts/check/check-content.ts';

const readme = readFileSync('README.md', 'utf8');

it.each(['sv', 'en'])('the page that the manual teaches to write passes the check (%s)', (locale) => {
  const manual = readFileSync(`content/manual/first-page/${locale}.mdx`, 'utf8');
  const example = /```mdx\n([\s\S]*?)```/.exec(manual)?.[1] ?? '';
  const root = mkdtempSync(join(tmpdir(), 'hub-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  mkdirSync(join(root, 'content/guides/lokal'));
  writeFileSync(join(root, 'content/guides/lokal/sv.mdx'), example);
  const problems = checkContent(root).filter(({ file }) => file.includes('lokal'));
  rmSync(root, { recursive: true });
  expect(example).toContain('title:');
  expect(problems).toEqual([]);
});

it('every command that the manual teaches is one', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const texts = globSync('content/manual/*/*.mdx').map((file) => readFileSync(file, 'utf8'));
  const taught = texts.flatMap((text) => [...text.matchAll(/npm run ([\w-]+(?::[\w-]+)?)/g)].map(([, name = '']) => name));
  expect(taught).toEqual(expect.arrayContaining(['dev', 'check', 'new', 'move', 'remove', 'review', 'translate', 'verify-contacts']));
  expect(taught.filter((name) => !scripts[name])).toEqual([]);
});

it('the README leads to the manual', () => {
  const [, address = ''] = /localhost:4321\/(\w+)\//.exec(readme) ?? [];
  expect(readFileSync('content/pages/manual/sv.mdx', 'utf8')).toContain(`slug: ${address}\n`);
});

it.each(['src', 'scripts'])('the README names every folder of %s', (parent) => {
  const folders = readdirSync(parent, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !readme.includes(`  ${name}/`))).toEqual([]);
});

it('the README names every command', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = Object.keys(scripts).filter((name) => readme.includes(`npm run ${name}`) || ['start', 'test'].includes(name));
  expect(Object.keys(scripts).filter((name) => !named.includes(name))).toEqual(['serve', 'test:commands', 'test:built']);
});
