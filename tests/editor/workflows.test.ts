import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Every text in what a workflow says. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The commands of the project that a workflow runs. */
function commandsIn(texts: string[]): string[] {
  return texts.flatMap((text) => [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name));
}

/** What a workflow says, and the texts in it. */
function read(file: string): { source: string; texts: string[] } {
  const source = readFileSync(file, 'utf8');
  return { source, texts: textsIn(parse(source)) };
}

const files = [...globSync('.github/workflows/*.yml'), '.gitlab-ci.yml'];

describe.each(files)('%s', (file) => {
  const { source, texts } = read(file);

  it('runs commands that there are', () => {
    expect(commandsIn(texts)).not.toEqual([]);
    expect(commandsIn(texts).filter((name) => !scripts[name])).toEqual([]);
  });

  it('uses what others have written at one version that nobody can change', () => {
    const used = [...source.matchAll(/uses: (\S+)/g)].map(([, name = '']) => name);
    expect(used.filter((name) => !/@[0-9a-f]{40}$/.test(name))).toEqual([]);
  });
});

describe.each(['.github/workflows/proposal.yml', '.gitlab-ci.yml'])('a proposal, by %s,', (file) => {
  const { texts } = read(file);

  it('is checked, compared, built and tested', () => {
    expect(commandsIn(texts)).toEqual(expect.arrayContaining(['check', 'changes', 'build']));
    expect(texts.some((text) => text.includes('.ci/run'))).toBe(true);
  });

  it('keeps the built site', () => {
    expect(texts.some((text) => /^dist\/?$/.test(text))).toBe(true);
  });
});

describe('other websites', () => {
  it.each(['.github/workflows/links.yml', '.gitlab-ci.yml'])('are asked on a schedule, and their dead pages fail nothing (%s)', (file) => {
    const { source, texts } = read(file);
    const asking = texts.filter((text) => commandsIn([text]).includes('links'));
    expect(asking).toEqual([expect.stringMatching(/--format markdown >>? .* \|\| \[ \$\? -eq 1 \]$/)]);
    expect(source).toContain('schedule');
  });

  it('are asked by no command that the site waits for', () => {
    const waiting = Object.entries(scripts).filter(([name, command]) => name !== 'links' && /links/.test(command));
    const importing = [...globSync('scripts/check/**/*.ts'), 'scripts/check.ts', 'scripts/build.ts', ...globSync('src/**/*.{ts,astro}')];
    expect(waiting).toEqual([]);
    expect(importing.filter((path) => /from '.*(linkinator|undici|links\/as[^']*)'/.test(readFileSync(path, 'utf8')))).toEqual([]);
  });
});
