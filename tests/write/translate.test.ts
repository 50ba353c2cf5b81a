import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { checkContent } from '#scripts/check/check-content.ts';
import { readContent } from '#scripts/check/content.ts';
import { isBehind } from '#scripts/check/followed.ts';
import { carryOut } from '#scripts/write/changes.ts';
import { wordDiff } from '#scripts/write/history.ts';
import { translationStub } from '#scripts/write/translation-stub.ts';
import { lackingIn, markedDone, wordsIn } from '#scripts/write/translation.ts';
import { entryNamed } from '#scripts/write/work.ts';
import { site } from '../check/site.ts';
import { Copy, day } from './copy.ts';

// Most of these copy a content and check it.
vi.setConfig({ testTimeout: 30_000 });

const original = `---
title: "Läsa: så gör du"
lead: |
  En ingress
  på två rader.
summary:
  - Ett.
  - Två.
  - Tre.
slug: lasa
changes:
  - { date: 2026-05-06, note: Taket är höjt. }
published: 2026-01-02
changed: 2026-05-06
reviewed: 2026-05-06
---

Stycket.

## Rubrik

- Punkt med [råd om bidrag](/guides/bidrag).
`;

/** A small content with the page \`om\` in Swedish, and in English if there is a text. */
function small(english?: string, swedish = original): Copy {
  const copy = new Copy(join(import.meta.dirname, '../check/right'));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(copy.root, file)), { recursive: true });
    writeFileSync(join(copy.root, file), text);
  };
  write('content/pages/om/sv.mdx', swedish);
  if (english) write('content/pages/om/en.mdx', english);
  return copy;
}

function open({ root }: Copy, name = 'pages/om') {
  const content = readContent(root, site, day);
  return { content, entry: entryNamed(content, name) };
}

describe('a translation that is begun', () => {
  it('has every word of the original as a comment, the mark in its place, and the original’s text to write over', () => {
    using copy = small();
    const { content, entry } = open(copy);
    const stub = translationStub(content, entry, 'en', 'sv');
    expect(stub).toContain('# Svenska: Läsa: så gör du\ntitle: ÄNDRA\n');
    expect(stub).toContain('# Svenska: En ingress på två rader.\nlead: ÄNDRA\n');
    expect(stub).toContain('summary:\n  # Svenska: Ett.\n  - ÄNDRA 1\n  # Svenska: Två.\n  - ÄNDRA 2\n');
    expect(stub).toContain('changes:\n  # Svenska: Taket är höjt.\n  - date: 2026-05-06\n    note: ÄNDRA\n');
    expect(stub).toMatch(/^# slug: /m);
    expect(stub).toContain('\ntranslated: 2026-05-06\n---\n');
    expect(stub).toMatch(/\nÄNDRA: [^\n]+\n\nStycket\.\n\n## Rubrik\n\n- Punkt med \[råd om bidrag\]\(\/guides\/bidrag\)\.\n$/);
  });

  it('has no other errors than what is still to be written', () => {
    using copy = small();
    const { content, entry } = open(copy);
    carryOut(copy.root, [{ do: 'write', file: 'content/pages/om/en.mdx', text: translationStub(content, entry, 'en', 'sv') }]);
    const problems = checkContent(copy.root, { site, day }).filter(({ file, severity }) => file.endsWith('om/en.mdx') && severity === 'error');
    expect(problems.map(({ rule }) => rule)).toEqual([...Array.from({ length: 6 }, () => 'unwritten/field'), 'unwritten/text']);
  });

  it('of a region has the headings that a region has in the language', () => {
    using copy = new Copy(join(import.meta.dirname, '../check/right'));
    rmSync(join(copy.root, 'content/regions/kronoberg/en.mdx'));
    const { content, entry } = open(copy, 'regions/kronoberg');
    const stub = translationStub(content, entry, 'en', 'sv');
    expect(Array.from(stub.matchAll(/^## (.*)$/gm), ([, heading]) => heading)).toEqual(site.regionHeadings.en);
  });
});

describe('a translation that is there', () => {
  const english = (date: string) => `---\ntitle: Read # a comment\nlead: One.\nsummary: [a, b, c]\ntranslated: ${date} # when\n---\n\nText.\n\n## A\n`;

  it('is old when its original has changed since', () => {
    using copy = small(english('2026-03-01'));
    const { entry } = open(copy);
    expect(entry.translations.map((file) => entry.original && isBehind(file, entry.original))).toEqual([true]);
  });

  it.each(['2026-03-01', '"2026-03-01"'])('is noted as following by its date, and nothing else is touched: %s', (date) => {
    using copy = small(english(date));
    const { content, entry } = open(copy);
    const changes = entry.translations.flatMap((file) => markedDone(content, entry, file) ?? []);
    expect(changes).toMatchObject([{ file: 'content/pages/om/en.mdx', text: english('2026-05-06') }]);
  });

  it('cannot be noted as following when it does not say what it was made from', () => {
    using copy = small(english('x').replace(/translated.*\n/, ''));
    const { content, entry } = open(copy);
    expect(entry.translations.map((file) => markedDone(content, entry, file))).toEqual([undefined]);
  });
});

describe('the list of what is to be translated', () => {
  it('has what is not translated and what is old, the oldest first', () => {
    using copy = small('---\ntitle: Read\nlead: One.\ntranslated: 2026-03-01\n---\n');
    const lacking = lackingIn(open(copy).content, 'en');
    expect(lacking).toContainEqual({ name: 'pages/om', changed: '2026-05-06', translated: '2026-03-01' });
    expect(lacking).toContainEqual(expect.objectContaining({ name: 'glossary/socialt-foretag', translated: undefined }));
    expect(lacking.map(({ changed }) => changed)).toEqual(lacking.map(({ changed }) => changed).toSorted());
  });

  it('does not have what is in easy-to-read Swedish', () => {
    using copy = small(undefined, original.replace('slug: lasa', 'slug: lasa\neasy: true'));
    expect(lackingIn(open(copy).content, 'en')).not.toContainEqual(expect.objectContaining({ name: 'pages/om' }));
  });
});

describe('what has changed', () => {
  it('is looked for in what is translated: words and text, and not facts', () => {
    expect(wordsIn('pages', original)).toBe(
      'title: "Läsa: så gör du"\nlead: |\n  En ingress\n  på två rader.\nsummary:\n  - Ett.\n  - Två.\n  - Tre.\nchanges:\n  - { date: 2026-05-06, note: Taket är höjt. }\n\nStycket.\n\n## Rubrik\n\n- Punkt med [råd om bidrag](/guides/bidrag).\n',
    );
    expect(wordsIn('pages', original.replace('changed: 2026-05-06', 'changed: 2027-01-01'))).toBe(wordsIn('pages', original));
  });

  it('is shown word by word, without what Git says to programs', () => {
    expect(wordDiff('ett två tre\n\nlika\n\nfyra\n', 'ett fem tre\n\nlika\n\nfyra sex\n', false)).toBe('ett [-två-]{+fem+} tre\n…\nfyra {+sex+}');
    expect(wordDiff('ett två\n', 'ett tre\n', true)).toContain('\u001B[31mtvå');
    expect(wordDiff('lika\n', 'lika\n', false)).toBe('');
  });
});
