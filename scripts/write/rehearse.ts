import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent, type Conditions } from '#scripts/check/check-content.ts';
import type { Problem } from '#scripts/check/problem.ts';
import { carryOut, type Change } from './changes.ts';

/** The errors that the changes would bring with them, found by making them in a copy of the content. Nothing else is touched. */
export function rehearse(root: string, conditions: Conditions, changes: Change[]): Problem[] {
  const copy = mkdtempSync(join(tmpdir(), 'hub-'));
  try {
    cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
    const before = new Set(errorsIn(copy, conditions).map(whatIsWrong));
    carryOut(copy, changes);
    return errorsIn(copy, conditions).filter((problem) => !before.has(whatIsWrong(problem)));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function errorsIn(root: string, conditions: Conditions): Problem[] {
  return checkContent(root, conditions).filter(({ severity }) => severity === 'error');
}

/** A problem without its place, which the changes may have moved. */
function whatIsWrong({ rule, values }: Problem): string {
  return `${rule} ${JSON.stringify(values)}`;
}
