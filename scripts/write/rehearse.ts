import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent, type Conditions } from '#scripts/check/check-content.ts';
import type { Problem } from '#scripts/check/problem.ts';
import { Stop } from '#scripts/check/stop.ts';
import { carryOut, fileAfter, type Change } from './changes.ts';

/**
 * The errors that the changes would bring with them, found by making them in a copy of the content. Nothing else is touched.
 * Throws `Stop` when they cannot be made, which says that nothing is done.
 */
export function rehearse(root: string, conditions: Conditions, changes: Change[]): Problem[] {
  const copy = mkdtempSync(join(tmpdir(), 'hub-'));
  try {
    cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
    const before = errorsIn(copy, conditions).map((problem) => ({ ...problem, file: fileAfter(problem.file, changes) }));
    inCopy(copy, changes);
    return added(before, errorsIn(copy, conditions));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function errorsIn(root: string, conditions: Conditions): Problem[] {
  return checkContent(root, conditions).filter(({ severity }) => severity === 'error');
}

/** What was done until the computer refused was done in the copy: nobody need know of it. */
function inCopy(copy: string, changes: Change[]): void {
  try {
    carryOut(copy, changes);
  } catch (thrown) {
    if (thrown instanceof Stop && thrown.key === 'write.halfway') throw new Stop('write.rehearsed', thrown.values);
    throw thrown;
  }
}

/**
 * The errors of a kind that a file has more of than before. What a sentence says cannot be compared: it may hold the name of
 * an entry that gets another, the number of a line, or names that are near another one.
 */
function added(before: Problem[], after: Problem[]): Problem[] {
  const known = Map.groupBy(before, kindOf);
  return [...Map.groupBy(after, kindOf)].flatMap(([kind, problems]) => {
    const old = known.get(kind) ?? [];
    const isOld = ({ values }: Problem) => old.some((one) => JSON.stringify(one.values) === JSON.stringify(values));
    const freshFirst = [...problems.filter((problem) => !isOld(problem)), ...problems.filter(isOld)];
    return freshFirst.slice(0, Math.max(0, problems.length - old.length));
  });
}

function kindOf({ file, rule }: Problem): string {
  return `${file} ${rule}`;
}
