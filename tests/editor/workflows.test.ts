import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Every text in what a workflow says. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe.each(['.github/workflows/proposal.yml', '.gitlab-ci.yml'])('%s', (file) => {
  const texts = textsIn(parse(readFileSync(file, 'utf8')));
  const commands = texts.flatMap((text) => [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name));

  it('runs commands that there are', () => {
    expect(commands).toEqual(expect.arrayContaining(['check', 'changes', 'build']));
    expect(commands.filter((name) => !scripts[name])).toEqual([]);
    expect(texts.some((text) => text.includes('.ci/run'))).toBe(true);
  });

  it('keeps the built site', () => {
    expect(texts.some((text) => /^dist\/?$/.test(text))).toBe(true);
  });

  it('uses what others have written at one version that nobody can change', () => {
    const used = [...readFileSync(file, 'utf8').matchAll(/uses: (\S+)/g)].map(([, name = '']) => name);
    expect(used.filter((name) => !/@[0-9a-f]{40}$/.test(name))).toEqual([]);
  });
});
