import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody } from '#scripts/check/body.ts';

/** Pieces of text with one fault each, and what is told of it. */
const broken = [
  ['Färre än <3 deltog.', 'mdx/angle'],
  ['En { klammer, och mer text\npå nästa rad.', 'mdx/brace'],
  ['Så { här ser det } ut.', 'mdx/expression'],
  ['En rad<br>till.', 'mdx/html'],
  ['<p>Text</p> och <b class=x>fet</b> text.', 'mdx/angle'],
  ['<!-- Inte\n\nklart -->', 'mdx/comment'],
  ['Skriv till <info@exempel.se>.', 'mdx/address'],
  ['<Note title=”Obs”>\n\nText.\n\n</Note>', 'mdx/tag'],
  ['<Sv>Text.\n\nMer text.</Sv>', 'mdx/unclosed-here'],
  ['<Note><Sv>text</Note></Sv>', 'mdx/crossed'],
] as const;

/** Pieces with none. */
const right = ['Vanlig text.', '<Note title="Obs">\n\nText.\n\n</Note>', '- punkt\n- punkt', 'Ord <Sv>på svenska</Sv>.', '> citat', 'Tecknen \\<, &lt;, \\{ och }.'];

const piece = fc.oneof(fc.constantFrom(...broken), fc.constantFrom(...right).map((text) => [text, undefined] as const));

describe('a text with several faults', () => {
  it('is told of each once, on its own line, and of nothing else', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const firstLines = pieces.map((_, index) => pieces.slice(0, index).flatMap(([text]) => [...text.split('\n'), '']).length + 1);
        const expected = pieces.flatMap(([, rule], index) => (rule ? [`${firstLines[index]} ${rule}`] : []));
        const { faults } = readBody(pieces.map(([text]) => text).join('\n\n'));
        expect(faults.map(({ at, rule }) => `${at.line} ${rule}`).toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it('is still read: the headings between the faults are there', () => {
    const { body, faults } = readBody('## Ett\n\nEn <3.\n\n## Två\n\nEn { klammer.\n\n## Tre');
    expect(faults).toHaveLength(2);
    expect(body?.headings.map(({ text }) => text)).toEqual(['Ett', 'Två', 'Tre']);
    expect(body?.isWhole).toBe(false);
  });

  it('is whole when nothing had to be left out', () => {
    expect(readBody(right.join('\n\n')).body?.isWhole).toBe(true);
  });

  it('takes no longer than an editor can wait, whatever its size', () => {
    const pieces = ['Färre än <3 deltog.\n\n', '<Note>', '{ a', '<p>a</p\n\n', '<!--'];
    for (const text of pieces.flatMap((piece) => [piece.repeat(4900), piece.repeat(990_000 / piece.length)])) {
      const before = process.cpuUsage().user;
      expect(readBody(text).faults.length).toBeGreaterThan(0);
      expect(process.cpuUsage().user - before).toBeLessThan(4_000_000);
    }
  }, 60_000);

  it('never throws', () => {
    const letters = fc.array(fc.constantFrom(...Array.from('<>{}/"=ab \n#-[]()!`*'), '<Note>', '</Note>', '<!--', '-->'), { maxLength: 60 });
    const read = (pieces: string[]) => expect(readBody(pieces.join('')).faults.length).toBeLessThanOrEqual(20);
    fc.assert(fc.property(letters, (pieces) => void read(pieces)), { numRuns: 500 });
  });
});
