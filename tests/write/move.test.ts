import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { checkContent } from '#scripts/check/check-content.ts';
import { readContent } from '#scripts/check/content.ts';
import { carryOut } from '#scripts/write/changes.ts';
import { moved, reslugged } from '#scripts/write/move-entry.ts';
import type { Plan } from '#scripts/write/plan.ts';
import { entryNamed } from '#scripts/write/work.ts';
import { site as smallSite } from '../check/site.ts';
import { Copy, day } from './copy.ts';

// Most of these copy a content and check it.
vi.setConfig({ testTimeout: 30_000 });

const right = join(import.meta.dirname, '../check/right');

/** A small content with an entry more, `guides/lasare`, that names `guides/bidrag` in `text` and in its fields. */
function small(text: string, redirects?: string): Copy {
  const copy = new Copy(right);
  write(copy, 'content/guides/lasare/sv.mdx', text);
  if (redirects !== undefined) write(copy, 'content/redirects.yaml', redirects);
  return copy;
}

function write({ root }: Copy, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const read = ({ root }: Copy, file: string) => readFileSync(join(root, file), 'utf8');

const planFor = ({ root }: Copy, id: string, name = 'guides/bidrag') => {
  const content = readContent(root, smallSite, day);
  return moved(content, entryNamed(content, name), id);
};

/** Moves `guides/bidrag` to `guides/stod`. */
function move(copy: Copy): Plan {
  const plan = planFor(copy, 'stod');
  carryOut(copy.root, plan.changes);
  return plan;
}

const head = '---\ntitle: Läsare\nlead: En.\naudience: [public]\norder: 3\npublished: 2026-01-02\nreviewed: 2026-01-02\n';

describe('a link to an entry that moves', () => {
  it.each([
    ['with a heading', '[a](/guides/bidrag#steg)', '[a](/guides/stod#steg)'],
    ['with a slash and a title', '[a *b* `c`](/guides/bidrag/ "t")', '[a *b* `c`](/guides/stod/ "t")'],
    ['in angles', '[a](</guides/bidrag>)', '[a](</guides/stod>)'],
    ['on a line of its own', '[a][r] och [/guides/bidrag]: ja\n\n[r]: /guides/bidrag "t"', '[a][r] och [/guides/bidrag]: ja\n\n[r]: /guides/stod "t"'],
    ['without words', '[](/guides/bidrag)', '[](/guides/stod)'],
    ['in a component, after letters outside the first plane', '😀😀 <Note title="x">[a](/guides/bidrag)</Note>', '😀😀 <Note title="x">[a](/guides/stod)</Note>'],
    ['twice on a line', '[a](/guides/bidrag) [b](/guides/bidrag)', '[a](/guides/stod) [b](/guides/stod)'],
    ['in a heading and a list', '## [a](/guides/bidrag)\n\n- [a](/guides/bidrag)', '## [a](/guides/stod)\n\n- [a](/guides/stod)'],
  ])('follows: %s', (_, before, after) => {
    using copy = small(`${head}---\n\n${before}\n`);
    move(copy);
    expect(read(copy, 'content/guides/lasare/sv.mdx')).toBe(`${head}---\n\n${after}\n`);
  });

  it.each([
    ['in code', '`[a](/guides/bidrag)`'],
    ['in a block of code', '```\n[a](/guides/bidrag)\n```'],
    ['to another entry with a longer name', '[a](/guides/bidrag-mer)'],
    ['on another site', '[a](https://exempel.se/guides/bidrag)'],
    ['that is no link but words', 'Mappen /guides/bidrag är en mapp.'],
  ])('is no link to it: %s', (_, text) => {
    using copy = small(`${head}---\n\n${text}\n`);
    move(copy);
    expect(read(copy, 'content/guides/lasare/sv.mdx')).toBe(`${head}---\n\n${text}\n`);
  });

  it('is to be changed by hand where it is written with signs of its own, and then nothing is done', () => {
    using copy = small(`${head}---\n\n[a](/guides/bid\\-rag) [b](/guides/bidra&#103;)\n`);
    expect(() => move(copy)).toThrow('write.by-hand');
  });

  it('keeps the line ends of Windows and the byte order mark of the file', () => {
    const text = `\uFEFF${head}related: [ "bidrag" ] # en\n---\n\n[a](/guides/bidrag)\n`.replaceAll('\n', '\r\n');
    using copy = small(text);
    move(copy);
    expect(read(copy, 'content/guides/lasare/sv.mdx')).toBe(text.replace('"bidrag"', 'stod').replace('/guides/bidrag', '/guides/stod'));
  });
});

describe('a fact that names an entry that moves', () => {
  it.each([
    ['in a list on one line', 'related: [skriv, bidrag]   # bidrag', 'related: [skriv, stod]   # bidrag'],
    ['in a list on several lines', 'related:\n  # den här\n  - bidrag\n  - skriv', 'related:\n  # den här\n  - stod\n  - skriv'],
  ])('follows, and all around it stays: %s', (_, before, after) => {
    using copy = small(`${head}${before}\n---\n`);
    move(copy);
    expect(read(copy, 'content/guides/lasare/sv.mdx')).toBe(`${head}${after}\n---\n`);
  });

  it('is quoted when its new name would be read as a number', () => {
    using copy = small(`${head}related: [bidrag]\n---\n`);
    carryOut(copy.root, planFor(copy, '2024').changes);
    expect(read(copy, 'content/guides/lasare/sv.mdx')).toContain('related: ["2024"]');
  });
});

describe('a component that names an entry that moves', () => {
  it('follows, on one line and on several', () => {
    using copy = small(`${head}---\n\nEtt <Term id="socialt-foretag">ord</Term>, socialt-foretag.\n\n<Term\n  id = 'socialt-foretag'>ord</Term>\n`);
    carryOut(copy.root, planFor(copy, 'ord', 'glossary/socialt-foretag').changes);
    expect(read(copy, 'content/guides/lasare/sv.mdx')).toBe(
      `${head}---\n\nEtt <Term id="ord">ord</Term>, socialt-foretag.\n\n<Term\n  id = 'ord'>ord</Term>\n`,
    );
  });
});

describe('the redirects', () => {
  const others = '# Gamla adresser\n/gammalt/: /guides/bidrag # från 2020\n\n"/ord": /glossary/socialt-foretag/';

  it('get the old addresses of both languages, and keep their order and comments', () => {
    using copy = small(`${head}---\n`, others);
    const { redirects } = move(copy);
    const [, , ...added] = read(copy, 'content/redirects.yaml').split('\n').filter(Boolean);
    expect(read(copy, 'content/redirects.yaml')).toMatch(/^# Gamla adresser\n\/gammalt\/: \/guides\/stod # från 2020\n\n"\/ord": \/glossary\/socialt-foretag\/\n/);
    expect(added.slice(1)).toEqual(redirects.map(({ from, to }) => `${from}: ${to}`));
    expect(redirects.map(({ from }) => from)).toContain('/vagledning/bidrag');
  });

  it('lose what leads to an entry from the address that it has again', () => {
    using copy = small(`${head}---\n`, others);
    move(copy);
    carryOut(copy.root, planFor(copy, 'bidrag', 'guides/stod').changes);
    const text = read(copy, 'content/redirects.yaml');
    expect(text).toContain('/gammalt/: /guides/bidrag # från 2020');
    expect(text).not.toContain('/vagledning/bidrag:');
    expect(text).toContain('/vagledning/stod: /guides/bidrag');
    expect(checkContent(copy.root, { site: smallSite, day }).filter(({ file, severity }) => severity === 'error' && file.includes('redirects'))).toEqual([]);
  });

  it('get nothing for an address that stays, since the entry has a slug', () => {
    using copy = small(`${head}slug: kvar\n---\n`);
    const { redirects } = planFor(copy, 'annan', 'guides/lasare');
    expect(redirects.map(({ from }) => from)).not.toContain('/vagledning/kvar');
  });

  it('get nothing for a draft, which no reader has seen', () => {
    using copy = small(`${head}draft: true\n---\n`);
    expect(planFor(copy, 'annan', 'guides/lasare').redirects).toEqual([]);
  });
});

describe('an entry stays where it is', () => {
  it.each([
    ['the new name is taken', 'skriv', 'write.there'],
    ['the new name is the old one', 'bidrag', 'write.there'],
    ['the new name is no address', 'Nytt namn', 'write.id'],
    ['Windows cannot have the new name', 'con', 'write.id-windows'],
  ])('when %s', (_, id, key) => {
    using copy = small(`${head}---\n`);
    expect(() => planFor(copy, id)).toThrow(key);
  });

  it('when the code of the site names it', () => {
    using copy = new Copy();
    const content = copy.read();
    expect(() => moved(content, entryNamed(content, 'guides/tre-kannetecken'), 'ny')).toThrow('write.needed');
  });

  it('when some text cannot be read, for it may name the entry', () => {
    using copy = small(`${head}---\n\n<Note\n`);
    expect(() => planFor(copy, 'stod')).toThrow('write.unread');
  });
});

describe('another slug', () => {
  it('stands after the lead, and the old address leads on', () => {
    using copy = small(`${head.replace('lead: En.', 'lead: |\n  En.')}---\n\nText.\n`);
    const content = readContent(copy.root, smallSite, day);
    const plan = reslugged(content, entryNamed(content, 'guides/lasare'), 'sv', 'ny');
    carryOut(copy.root, plan.changes);
    expect(read(copy, 'content/guides/lasare/sv.mdx')).toContain('lead: |\n  En.\nslug: ny\naudience:');
    expect(plan.redirects).toContainEqual({ from: '/vagledning/lasare', to: '/guides/lasare' });
    expect(checkContent(copy.root, { site: smallSite, day })).toEqual([]);
  });
});
