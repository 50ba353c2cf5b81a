import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '#scripts/check/check-content.ts';
import { report } from '#scripts/check/print.ts';
import type { Problem } from '#scripts/check/problem.ts';
import { mutants, type Mutant } from './mutants.ts';
import { Sandbox } from './sandbox.ts';

/*
 * Real entries changed at random, ten thousand times: the check tells of them or lets them through, but never fails itself,
 * and what it lets through can be built. FUZZ_SEED=… tries others.
 */

const seed = Number(process.env['FUZZ_SEED'] ?? 20261122);
const count = Number(process.env['FUZZ_COUNT'] ?? 10_000);
const together = 500;

/** The most milliseconds that one text may take. */
const longest = 1000;

const root = mkdtempSync(join(tmpdir(), 'mutants-'));
cpSync('content', join(root, 'content'), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const all = mutants(count, seed);
const batches = Array.from({ length: Math.ceil(count / together) }, (_, index) => all.slice(index * together, (index + 1) * together));
const passed: Mutant[] = [];

function write(folder: string, { folder: entry, name, bytes, original }: Mutant): void {
  mkdirSync(join(folder, entry), { recursive: true });
  if (original) writeFileSync(join(folder, entry, 'sv.mdx'), original);
  writeFileSync(join(folder, entry, name), bytes);
}

/** What the check says of some mutants among the real entries, and how long the processor took over them, in milliseconds. */
function check(some: Mutant[]): { problems: Problem[]; time: number } {
  for (const mutant of some) write(root, mutant);
  const started = process.cpuUsage();
  const problems = checkContent(root, { day: '2026-11-22' });
  const time = process.cpuUsage(started).user / 1000;
  for (const { folder } of some) rmSync(join(root, folder), { recursive: true });
  return { problems, time };
}

/** The mutants in which there is no error. */
function untold(some: Mutant[], problems: Problem[]): Mutant[] {
  const told = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file.split('/').slice(0, 3).join('/')));
  return some.filter(({ folder }) => !told.has(folder));
}

/** The mutants over which the check takes longer than a limit: looked for by halves. */
function slowAmong(some: Mutant[], limit: number): Mutant[] {
  if (some.length <= 1) return check(some).time > limit ? some : [];
  const halves = [some.slice(0, some.length / 2), some.slice(some.length / 2)];
  return halves.flatMap((half) => (check(half).time > limit ? slowAmong(half, limit) : []));
}

/** Those that can stand together: two that have lost their titles have the same one. */
function compatible(some: Mutant[]): Mutant[] {
  const rest = untold(some, check(some).problems);
  return rest.length === some.length ? some : compatible(rest);
}

describe(`${count} mutants of real entries`, () => {
  const bare = check([]).time;

  it.each(batches.map((batch, index) => [index, batch] as const))('batch %i is checked without a fault of the check', (_, batch) => {
    const { problems, time } = check(batch);
    expect(report(problems, 'sv')).not.toMatch(/undefined|NaN|\[object|Error:|stop\.unknown/);
    const slow = time > bare + longest ? slowAmong(batch, bare + longest) : [];
    expect(slow.map(({ folder }) => folder)).toEqual([]);
    passed.push(...untold(batch, problems));
  });

  it('were not all told of, nor all let through', () => {
    expect(passed.length).toBeGreaterThan(count / 100);
    expect(passed.length).toBeLessThan(count * 0.9);
  });

  it('can be built where the check lets them through', () => {
    const sandbox = new Sandbox();
    const some = passed.filter((_, index) => index % Math.ceil(passed.length / 200) === 0);
    for (const mutant of compatible(some)) write(sandbox.root, mutant);
    const { code, output } = sandbox.build();
    sandbox.remove('');
    expect(output).toContain('Webbplatsen är byggd');
    expect(code).toBe(0);
  });
});
