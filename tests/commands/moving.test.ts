import { describe, expect, it } from 'vitest';
import { checkContent } from '#scripts/check/check-content.ts';
import type { Entry } from '#scripts/check/content.ts';
import { nameOf } from '#scripts/check/places.ts';
import { carryOut } from '#scripts/write/changes.ts';
import { mentionsOf } from '#scripts/write/mentions.ts';
import { moved } from '#scripts/write/move-entry.ts';
import { entryNamed } from '#scripts/write/work.ts';
import { Copy, day, site } from '../write/copy.ts';

const isFree = ({ collection, id }: Entry) => !site.needed.some((name) => name === `${collection}/${id}`);

describe('the real content', () => {
  it('has no link and no fact that a move of its entry would leave behind', () => {
    using copy = new Copy();
    const content = copy.read();
    const some = content.entries.filter(isFree).filter((_, index) => index % 25 === 0);
    const left = some.filter((entry) => {
      const plan = moved(content, entry, 'helt-nytt-namn');
      const texts = plan.changes.map((change) => (change.do === 'write' && change.file.endsWith('.mdx') ? change.text : '')).join('\n');
      return mentionsOf(content, entry).length !== plan.mentions.length || new RegExp(`\\]\\(${nameOf(entry)}[)#/]`).test(texts);
    });
    expect(left.map(nameOf)).toEqual([]);
  }, 60_000);

  it('has no new problem when an entry of every kind has moved', () => {
    using copy = new Copy();
    const before = checkContent(copy.root, { site, day });
    const kinds = Map.groupBy(copy.read().entries.filter(isFree), ({ collection }) => collection);
    const names = [...kinds.values()].flatMap((entries) => entries.at(-1) ?? []).map(nameOf);
    for (const name of names) {
      const content = copy.read();
      carryOut(copy.root, moved(content, entryNamed(content, name), `flyttad-${name.split('/').at(-1)}`).changes);
    }
    const after = checkContent(copy.root, { site, day }).map(({ rule, file }) => `${rule} ${file.replace('flyttad-', '')}`);
    expect(after).toEqual(before.map(({ rule, file }) => `${rule} ${file}`));
    expect(copy.read().redirects).toBeDefined();
  }, 60_000);
});
