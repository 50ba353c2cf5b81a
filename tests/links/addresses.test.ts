import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '#scripts/check/content.ts';
import { fix } from '#scripts/check/fix.ts';
import { report } from '#scripts/check/print.ts';
import { addressesIn } from '#scripts/links/addresses.ts';
import { linkProblems } from '#scripts/links/problems.ts';
import type { LinkResult } from '#scripts/links/results.ts';
import { readSite } from '#scripts/check/site.ts';
import { Folder } from './folder.ts';

const site = readSite();

const guide = `---
title: Lokal
website: https://fields.se/a
contacts:
  - { role: office, website: "https://flow.se/", source: a }
sources: [a]
---

Läs [ett](https://text.se/x?a=1&b=2#del), [samma](https://text.se/x?a=1&b=2) och [två][2].
Skriv till [oss](mailto:a@b.se), ring [oss](tel:+46), [gå hem](/pages/home), [slut](https://), [egen](${site.address}/om/).

<Document href="https://component.se/a.pdf" title="A" />

[2]: https://defined.se/å "Titel"
`;

const sources = 'a:\n  title: Ett\n  url: https://source.se/old\nb:\n  url: https://source.se/other\n';

const files = { 'content/guides/lokal/sv.mdx': guide, 'content/sources/a.yaml': sources };

function read(folder: Folder) {
  return readContent(folder.root, site, '2026-11-22');
}

describe('the addresses outside the site', () => {
  using folder = new Folder(files);
  const found = addressesIn(read(folder));

  it('are found in texts, fields, components and sources, each where it stands', () => {
    expect(found.map(({ file, at, url }) => `${file.replace('content/', '')}:${at.line}:${at.column} ${url}`)).toEqual([
      'guides/lokal/sv.mdx:3:10 https://fields.se/a',
      'guides/lokal/sv.mdx:5:30 https://flow.se/',
      'guides/lokal/sv.mdx:9:5 https://text.se/x?a=1&b=2',
      'guides/lokal/sv.mdx:9:43 https://text.se/x?a=1&b=2',
      'guides/lokal/sv.mdx:14:1 https://defined.se/%C3%A5',
      'guides/lokal/sv.mdx:12:1 https://component.se/a.pdf',
      'sources/a.yaml:3:8 https://source.se/old',
      'sources/a.yaml:5:8 https://source.se/other',
    ]);
  });

  it('of sources know their source', () => {
    expect(found.flatMap(({ source }) => source ?? [])).toEqual(['a', 'b']);
  });
});

const moved = (url: string, to: string, status = 200): LinkResult => ({ url, state: 'moved', status, to, checked: '2026-11-22' });

/** The lines of the content that are others when everything that can be mended is. */
function mended(...results: LinkResult[]): string[] {
  using folder = new Folder(files);
  const content = read(folder);
  fix(folder.root, linkProblems(addressesIn(content), results), content.texts);
  const lines = (text: string) => text.split('\n');
  return Object.entries(files).flatMap(([file, before]) => {
    const after = lines(readFileSync(join(folder.root, file), 'utf8'));
    return after.filter((line, index) => line !== lines(before)[index]);
  });
}

describe('an address that has moved for good', () => {
  it('is exchanged in a text wherever it stands, and keeps its place on the page', () => {
    expect(mended(moved('https://text.se/x?a=1&b=2', 'https://new.se/y'))).toEqual([
      'Läs [ett](https://new.se/y#del), [samma](https://new.se/y) och [två][2].',
    ]);
  });

  it('is exchanged in fields, in quotes where they are needed', () => {
    const results = [moved('https://fields.se/a', 'https://new.se/a'), moved('https://flow.se/', 'https://new.se/b,c')];
    expect(mended(...results)).toEqual(['website: https://new.se/a', '  - { role: office, website: "https://new.se/b,c", source: a }']);
  });

  it('is exchanged where a link is defined, and in a source', () => {
    const results = [moved('https://defined.se/%C3%A5', 'https://new.se/a'), moved('https://source.se/old', 'https://source.se/new')];
    expect(mended(...results)).toEqual(['[2]: https://new.se/a "Titel"', '  url: https://source.se/new']);
  });

  it.each([
    ['leads on for the time being', moved('https://fields.se/a', 'https://new.se/a', 302)],
    ['is the first page', moved('https://fields.se/a', 'https://new.se/')],
    ['is the first page in a language', moved('https://fields.se/a', 'https://new.se/sv/')],
    ['is no longer encrypted', moved('https://fields.se/a', 'http://new.se/a')],
    ['has letters that mean something in a text', moved('https://text.se/x?a=1&b=2', 'https://new.se/a)[x](b')],
    ['is that of another source', moved('https://source.se/old', 'https://source.se/other')],
  ])('is not exchanged for one that %s', (_, result) => {
    expect(mended(result)).toEqual([]);
  });

  it('is not exchanged when another page has come to the same', () => {
    expect(mended(moved('https://fields.se/a', 'https://new.se/news'), moved('https://source.se/old', 'https://new.se/news'))).toEqual([]);
    expect(mended(moved('https://flow.se/', 'https://www.flow.se/'))).toHaveLength(1);
  });
});

it('each finding has its sentence', async () => {
  const states: Omit<LinkResult, 'url' | 'checked'>[] = [
    { state: 'ok', status: 200 },
    { state: 'dead', status: 404 },
    { state: 'moved', status: 200, to: 'https://new.se/a' },
    { state: 'moved', status: 200, to: 'https://new.se/en/' },
    { state: 'blocked', status: 403 },
    { state: 'timeout', failures: 2 },
    { state: 'unreachable', status: 503, failures: 3 },
    ...(['host', 'certificate', 'loop', 'connection'] as const).map((reason) => ({ state: 'unreachable' as const, reason, failures: 1 })),
  ];
  using folder = new Folder({ 'content/sources/a.yaml': states.map((_, index) => `s${index}:\n  url: https://a.se/${index}\n`).join('') });
  const results = states.map((state, index) => ({ url: `https://a.se/${index}`, checked: '2026-11-22', ...state }));
  const problems = linkProblems(addressesIn(read(folder)), results);
  await expect(report(problems, 'sv') + report(problems, 'en')).toMatchFileSnapshot('report.txt');
});
