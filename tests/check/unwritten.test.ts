import { describe, expect, it } from 'vitest';
import type { Content } from '#scripts/check/content.ts';
import { partsOf } from '#scripts/check/parts.ts';
import { unwritten } from '#scripts/check/rules/unwritten.ts';
import { site } from './site.ts';

/** What is told of an entry whose original is `text`. */
function toldOf(text: string) {
  const file = 'content/pages/om/sv.mdx';
  const original = { file, locale: 'sv' as const, ...partsOf(text) };
  const content: Content = {
    ...{ items: [], sources: [], redirects: undefined, words: [], images: new Map(), unread: [], before: undefined, site, day: '2026-11-22' },
    entries: [{ collection: 'pages', id: 'om', folder: 'content/pages/om', original, translations: [] }],
    texts: new Map([[file, { text, hasMark: false }]]),
  };
  return unwritten(content).map(({ rule, severity, line, column }) => `${line}:${column} ${severity} ${rule}`);
}

describe('what is still to be written', () => {
  it('stops a page that readers see', () => {
    expect(toldOf('---\ntitle: ÄNDRA\n---\n\nÄNDRA: text\n')).toEqual(['2:8 error unwritten/field', '5:1 error unwritten/text']);
  });

  it('is only told of in a draft', () => {
    expect(toldOf('---\ntitle: ÄNDRA\ndraft: true\n---\n')).toEqual(['2:8 warning unwritten/field']);
  });

  it('is found on the right line in a file from Windows', () => {
    expect(toldOf('---\r\ntitle: Om\r\nkind: news # ÄNDRA\r\n---\r\n')).toEqual(['3:14 error unwritten/field']);
  });

  it('is nothing where the word stands among others', () => {
    expect(toldOf('---\ntitle: Att ÄNDRA\n# ÄNDRA\n---\n\nVi vill ÄNDRA: mycket.\n')).toEqual([]);
  });
});
