import { describe, expect, it } from 'vitest';
import type { Content, Entry, EntryFile } from '#scripts/check/content.ts';
import { partsOf } from '#scripts/check/parts.ts';
import { offsetOf } from '#scripts/check/points.ts';
import { align } from '#scripts/language/align.ts';
import { ownText, ownWords, passagesIn } from '#scripts/language/passages.ts';

/** The passages of a guide with a text. */
function passages(source: string) {
  const file: EntryFile = { file: 'a.mdx', locale: 'en', ...partsOf(source) };
  const entry: Entry = { collection: 'guides', id: 'a', folder: 'a', original: undefined, translations: [file] };
  return passagesIn({ texts: new Map([['a.mdx', { text: source, hasMark: false }]]) } as Pick<Content, 'texts'> as Content, entry, file);
}

const source = `---
title: "A \\"title\\""
lead: >-
  A lead on
  two lines.
summary:
  - One
  - 'It''s two'
slug: not-read
changes:
  - date: 2026-02-02
    note: "Three: new"
---

A “text” with **bold**, [a link](/guides/x) and \\< signs &amp; <Sv>svenska ord</Sv>.<Source id="x" /> Then
a line.

## Heading

- item
- [link](/guides/y)

> quotation

| a | b |
|---|---|
| c | \`code\` |

<Note title="Note it">

Inside.

</Note>

<Figure src="./alternative.jpg" alt="an alternative" credit="x" licence="CC0" />

<Comparison caption='Two &amp; two'>

</Comparison>

![a loom](./loom.jpg) stands there.
`;

describe('the passages of a file', () => {
  it('are its words and its text, each with its kind', () => {
    expect(passages(source).map(({ kind, field, text }) => [field || kind, text])).toEqual([
      ['title', 'A "title"'],
      ['lead', 'A lead on two lines.'],
      ['changes', 'Three: new'],
      ['summary', 'One'],
      ['summary', 'It\'s two'],
      ['paragraph', 'A “text” with bold, a link and < signs & svenska ord. Then a line.'],
      ['heading', 'Heading'],
      ['item', 'item'],
      ['item', 'link'],
      ['quote', 'quotation'],
      ['cell', 'a'],
      ['cell', 'b'],
      ['cell', 'c'],
      ['cell', 'code'],
      ['prop', 'Note it'],
      ['paragraph', 'Inside.'],
      ['prop', 'an alternative'],
      ['prop', 'Two & two'],
      ['paragraph', ' stands there.'],
      ['prop', 'a loom'],
    ]);
  });

  it.each(['title', 'two lines', 'One', 'two', 'Three', 'bold', 'link', 'signs', 'svenska', 'Then', 'line.', 'Heading', 'item', 'quotation', 'code', 'Note it', 'Inside', 'an alternative', 'Two', 'loom'])(
    'know where ”%s” stands',
    (word) => {
      const found = passages(source).find(({ text }) => text.includes(word));
      const from = found?.text.indexOf(word) ?? 0;
      const at = found?.at({ from, to: from + word.length }) ?? { line: 1, column: 1 };
      const end = { line: at.endLine ?? 0, column: at.endColumn ?? 0 };
      expect(source.slice(offsetOf(source, at), offsetOf(source, end)).replace(/\s+/g, ' ')).toBe(word);
    },
  );

  it('say what is not in their language, and what is quoted', () => {
    const [paragraph] = passages(source).filter(({ kind }) => kind === 'paragraph');
    expect(ownText(paragraph!)).toBe(`A “text” with bold, a link and < signs & ${' '.repeat(11)}. Then a line.`);
    expect(ownWords(paragraph!).slice(0, 13)).toBe('A        with');
  });
});

describe('a text and how it is written', () => {
  it('go letter by letter', () => {
    expect(align('a – b', 'a -- b')).toEqual([0, 1, 2, 4, 5]);
    expect(align('“a”', '"a"')).toEqual([0, 1, 2]);
  });
});
