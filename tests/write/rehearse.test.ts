import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { checkContent } from '#scripts/check/check-content.ts';
import { readContent } from '#scripts/check/content.ts';
import type { Change } from '#scripts/write/changes.ts';
import { moved } from '#scripts/write/move-entry.ts';
import { rehearse } from '#scripts/write/rehearse.ts';
import { entryNamed } from '#scripts/write/work.ts';
import { site } from '../check/site.ts';
import { Copy, day } from './copy.ts';

vi.setConfig({ testTimeout: 30_000 });

const right = join(import.meta.dirname, '../check/right');
const bidrag = 'content/guides/bidrag/sv.mdx';

const errorsIn = ({ root }: Copy) => checkContent(root, { site, day }).filter(({ severity }) => severity === 'error');

/** The rules that a move of `guides/bidrag` would break. */
function brought(copy: Copy): string[] {
  const content = readContent(copy.root, site, day);
  const plan = moved(content, entryNamed(content, 'guides/bidrag'), 'stod');
  return rehearse(copy.root, { site, day }, plan.changes).map(({ rule }) => rule);
}

describe('an error that was there before', () => {
  it.each([
    ['names an entry that is near the one that moves', '[Råd om stöd](/guides/bidragg)'],
    ['names the folder that moves', '[Råd om stöd](/guides/bidrag/steg)'],
    ['names a heading of the page that moves', '[Råd om stöd](/guides/bidrag#finns-inte)'],
    ['names a picture in the folder', '![Ett hus](finns-inte.png)'],
  ])('does not keep an entry from moving: it %s', (_, text) => {
    using copy = new Copy(right);
    appendFileSync(join(copy.root, bidrag), `\n${text}\n`);
    expect(errorsIn(copy)).not.toEqual([]);
    expect(brought(copy)).toEqual([]);
  });
});

describe('an error that is new', () => {
  const worse = (copy: Copy, text: string): Change => {
    const was = readFileSync(join(copy.root, bidrag), 'utf8');
    return { do: 'write', file: bidrag, was, text: was + text };
  };

  it('is found beside those of its kind that were there', () => {
    using copy = new Copy(right);
    appendFileSync(join(copy.root, bidrag), '\n[Råd om stöd](/guides/borta)\n');
    const [problem, ...others] = rehearse(copy.root, { site, day }, [worse(copy, '\n[Mer om stöd](/guides/bortanfor)\n')]);
    expect(problem).toMatchObject({ rule: 'links/entry', values: { url: '/guides/bortanfor' } });
    expect(others).toEqual([]);
  });

  it('leaves everything as it was', () => {
    using copy = new Copy(right);
    const before = readFileSync(join(copy.root, bidrag), 'utf8');
    rehearse(copy.root, { site, day }, [worse(copy, '\n[x](/guides/borta)\n')]);
    expect(readFileSync(join(copy.root, bidrag), 'utf8')).toBe(before);
  });
});

it('says that nothing is done when the computer refuses in the middle', () => {
  using copy = new Copy(right);
  const file = 'content/guides/bidrag/sv.mdx/x/sv.mdx';
  const changes: Change[] = [{ do: 'write', file: 'content/guides/ny/sv.mdx', text: '' }, { do: 'write', file, text: '' }];
  expect(() => rehearse(copy.root, { site, day }, changes)).toThrow(expect.objectContaining({ key: 'write.rehearsed', values: expect.objectContaining({ failed: file }) }));
});
