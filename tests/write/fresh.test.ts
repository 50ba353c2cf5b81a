import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '#scripts/check/check-content.ts';
import { carryOut } from '#scripts/write/changes.ts';
import { newEntry } from '#scripts/write/new-entry.ts';
import { collectionNames } from '#src/content/collections.ts';
import { Copy, day, site } from './copy.ts';

it('a new entry of every kind has no other errors than what is still to be written', () => {
  using copy = new Copy();
  // A region can only be begun where one is missing.
  rmSync(join(copy.root, 'content/regions/gotland'), { recursive: true });
  const content = copy.read();
  const changes = collectionNames.flatMap((collection) => newEntry(content, { collection, title: 'Provsida', english: 'Test page' }, 'sv'));
  carryOut(copy.root, changes);
  const problems = checkContent(copy.root, { site, day }).filter(({ file }) => /\/provsida\//.test(file));
  const told = new Set(problems.map(({ file }) => file.split('/')[1]));
  expect(told).toEqual(new Set(collectionNames));
  expect(problems.filter(({ rule, severity }) => severity === 'error' && !rule.startsWith('unwritten/'))).toEqual([]);
}, 60_000);
