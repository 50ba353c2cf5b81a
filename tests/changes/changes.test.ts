import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changesOf } from '#scripts/changes/changes.ts';
import { formats } from '#scripts/changes/print.ts';
import { readContent } from '#scripts/check/content.ts';
import { site } from '../check/site.ts';

const before = readContent('tests/check/right', site, '2026-11-22');
const bidrag = 'content/guides/bidrag';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'changes-'));
  cpSync('tests/check/right', root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const changes = () => changesOf(before, readContent(root, site, '2026-11-22'));
const change = (file: string, from: string | RegExp, to: string) =>
  writeFileSync(join(root, file), readFileSync(join(root, file), 'utf8').replace(from, to));

describe('for readers', () => {
  it('nothing changes when nothing is changed', () => {
    expect(changes()).toEqual([]);
    expect(formats.text(changes(), 'sv')).toBe('Ingen adress ändras för läsarna.\n');
  });

  it('a new word in one language changes the page in that language', () => {
    change(`${bidrag}/en.mdx`, /$/, '\nOne more sentence.\n');
    expect(changes()).toMatchObject([{ kind: 'changed', path: '/en/guides/grants' }]);
  });

  it('a fact changes the page in every language', () => {
    change(`${bidrag}/sv.mdx`, /^reviewed: .*$/m, 'reviewed: 2026-10-10');
    expect(changes().map(({ kind, path }) => `${kind} ${path}`)).toEqual(['changed /en/guides/grants', 'changed /vagledning/bidrag']);
  });

  it('a new slug moves the page', () => {
    change(`${bidrag}/en.mdx`, /^slug: .*$/m, 'slug: money');
    expect(changes()).toMatchObject([{ kind: 'moved', path: '/en/guides/grants', to: '/en/guides/money' }]);
  });

  it('a new folder moves the page where a redirect leads to it', () => {
    renameSync(join(root, bidrag), join(root, 'content/guides/stod'));
    change('content/redirects.yaml', /$/, '\n/vagledning/bidrag: /guides/stod\n');
    expect(changes()).toMatchObject([{ kind: 'moved', path: '/vagledning/bidrag', to: '/vagledning/stod' }]);
  });

  it('a removed page is gone, and it is told where its address leads', () => {
    rmSync(join(root, 'content/news/seminarium'), { recursive: true });
    expect(changes()[0]).toMatchObject({ kind: 'removed', path: '/en/nyheter/2026' });
    expect(formats.text(changes(), 'sv')).toMatch(/^borttagen {2}\/nyheter\/seminarium\/ \(leder ingenstans\)/m);
  });

  it('a page that becomes a draft is gone', () => {
    change('content/news/seminarium/sv.mdx', 'kind:', 'draft: true\nkind:');
    expect(changes()).toContainEqual(expect.objectContaining({ kind: 'removed', path: '/nyheter/seminarium' }));
  });

  it('a page is new on the day that it is due, and not before', () => {
    change(`${bidrag}/sv.mdx`, 'audience:', 'publishAt: 2026-11-23\naudience:');
    const after = (day: string) => changesOf(readContent(root, site, '2026-11-22'), readContent(root, site, day)).map(({ kind, path }) => `${kind} ${path}`);
    expect(after('2026-11-22')).toEqual([]);
    expect(after('2026-11-23')).toEqual(['new /en/guides/grants', 'new /vagledning/bidrag']);
  });
});

describe('the summary of a proposal', () => {
  it('is a table that no title can break', () => {
    change(`${bidrag}/sv.mdx`, /^title: .*$/m, 'title: "Bidrag | <b>\\nnu"');
    expect(formats.markdown(changes(), 'sv')).toMatch(/^\| ändrad \| `\/vagledning\/bidrag\/` \| Bidrag {4}b {2}nu \|$/m);
  });
});
