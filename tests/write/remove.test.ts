import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { checkContent } from '#scripts/check/check-content.ts';
import { readContent } from '#scripts/check/content.ts';
import { Stop } from '#scripts/check/stop.ts';
import { carryOut } from '#scripts/write/changes.ts';
import type { Plan } from '#scripts/write/plan.ts';
import { removed } from '#scripts/write/remove-entry.ts';
import { entryNamed } from '#scripts/write/work.ts';
import { site } from '../check/site.ts';
import { Copy, day } from './copy.ts';

// Most of these copy a content and check it.
vi.setConfig({ testTimeout: 30_000 });

const head = '---\ntitle: Läsare\nlead: En.\naudience: [public]\norder: 3\npublished: 2026-01-02\nreviewed: 2026-01-02\n';
const reader = 'content/guides/lasare/sv.mdx';

/** A small content with an entry that is to go, `guides/borta`, and one that is written as `text`. */
function small(text: string, redirects = ''): Copy {
  const copy = new Copy(join(import.meta.dirname, '../check/right'));
  for (const name of ['lasare', 'borta']) mkdirSync(join(copy.root, `content/guides/${name}`));
  writeFileSync(join(copy.root, 'content/guides/borta/sv.mdx'), `${head.replace('Läsare', 'Borta')}---\n\n## Rubrik\n`);
  writeFileSync(join(copy.root, reader), text);
  writeFileSync(join(copy.root, 'content/redirects.yaml'), redirects);
  return copy;
}

function plan({ root }: Copy, name: string, heir?: string): Plan {
  const content = readContent(root, site, day);
  return removed(content, entryNamed(content, name), heir === undefined ? undefined : entryNamed(content, heir));
}

function refusal(copy: Copy, name: string, heir?: string): Stop | undefined {
  try {
    plan(copy, name, heir);
    return undefined;
  } catch (thrown) {
    if (thrown instanceof Stop) return thrown;
    throw thrown;
  }
}

describe('an entry that goes', () => {
  it('leaves its addresses and links to its heir, without the heading that the heir does not have', () => {
    using copy = small(`${head}---\n\n[a](/guides/borta#rubrik) [b](/guides/borta/)\n`, '/mycket-gammal: /guides/borta # kvar\n');
    const { changes, redirects } = plan(copy, 'guides/borta', '/guides/bidrag');
    carryOut(copy.root, changes);
    expect(readFileSync(join(copy.root, reader), 'utf8')).toBe(`${head}---\n\n[a](/guides/bidrag) [b](/guides/bidrag)\n`);
    expect(readFileSync(join(copy.root, 'content/redirects.yaml'), 'utf8')).toMatch(/^\/mycket-gammal: \/guides\/bidrag # kvar\n\/vagledning\/borta: \/guides\/bidrag\n/);
    expect(redirects.every(({ to }) => to === '/guides/bidrag')).toBe(true);
    expect(checkContent(copy.root, { site, day }).filter(({ severity, rule }) => severity === 'error' || rule.startsWith('links/'))).toEqual([]);
  });

  it('leaves its place in facts to an heir of the same kind', () => {
    using copy = small(`${head}related: [borta] # en\n---\n`);
    carryOut(copy.root, plan(copy, 'guides/borta', '/guides/bidrag').changes);
    expect(readFileSync(join(copy.root, reader), 'utf8')).toBe(`${head}related: [bidrag] # en\n---\n`);
  });

  it.each([
    ['the heir is named there already', `${head}related: [borta, bidrag]\n---\n`, '/guides/bidrag'],
    ['the heir is of another kind', `${head}related: [borta]\n---\n`, '/pages/guides'],
    ['the heir would link to itself', `${head}---\n\n[a](/guides/borta)\n`, '/guides/lasare'],
  ])('is to be replaced by hand where %s', (_, text, heir) => {
    using copy = small(text);
    expect(refusal(copy, 'guides/borta', heir)).toMatchObject({ key: 'write.stuck', values: { list: expect.stringMatching(/^\n {2}content\/guides\/lasare\/sv\.mdx:\d+$/) } });
  });

  it('stays while something names it and nobody has said what replaces it', () => {
    using copy = small(`${head}related: [borta]\n---\n\n[a](/guides/borta)\n`);
    expect(refusal(copy, 'guides/borta')).toMatchObject({ key: 'write.named', values: { list: `\n  ${reader}:8\n  ${reader}:11` } });
  });

  it('stays while readers may have its address and nobody has said where it is to lead', () => {
    using copy = small(`${head}---\n`);
    expect(refusal(copy, 'guides/lasare')).toMatchObject({ key: 'write.heirless' });
  });

  it('goes without an heir when it is a draft that nothing names', () => {
    using copy = small(`${head}draft: true\n---\n`);
    expect(plan(copy, 'guides/lasare').changes).toEqual([{ do: 'remove', folder: 'content/guides/lasare' }]);
  });

  it('cannot be its own heir', () => {
    using copy = small(`${head}---\n`);
    expect(refusal(copy, 'guides/lasare', '/guides/lasare')).toMatchObject({ key: 'write.own-heir' });
  });
});
