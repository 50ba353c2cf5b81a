import { mark, type Block, type Slip } from './raw-text.ts';

/** How much of a text is told, in letters. */
const longest = 40;

/** Two asterisks or more, of which at least one is shown. */
interface Stars {
  from: number;
  to: number;
}

/** Asterisks that make nothing bold, two and two where they were meant so. */
export function boldSlips(block: Block): Slip[] {
  const all = starsIn(block);
  return all.flatMap((stars, index): Slip[] => {
    const next = all[index + 1];
    if (index % 2 === 1) return [];
    const { from } = stars;
    const to = next?.to ?? endOfWords(block.written, stars.to);
    const better = next && all.length === 2 ? bold(block, stars, next) : undefined;
    // The word that a space parts from them is told with them.
    const [word = ''] = next ? (/^[\p{L}\d]*/u.exec(block.written.slice(to)) ?? []) : [];
    const values = { text: shortened(block.written.slice(from, to) + word), ...(better ? { nearest: `${better}${word}`.trim() } : {}) };
    return [{ rule: 'markdown/bold', from, to, values, edits: better ? [{ from, to, text: better }] : [] }];
  });
}

function starsIn({ written, raw }: Block): Stars[] {
  const isEscaped = (index: number) => raw[index] === mark && written[index - 1] === '\\';
  return Array.from(written.matchAll(/\*{2,}/g), ({ 0: { length }, index }) => ({ from: index, to: index + length }))
    .filter(({ from, to }) => raw.slice(from, to).includes('*') && !isEscaped(from));
}

/** The words between two pairs of asterisks, with the asterisks close to them and a space outside. */
function bold({ written }: Block, first: Stars, last: Stars): string | undefined {
  const inner = written.slice(first.to, last.from);
  const words = inner.trim();
  if (first.to - first.from !== 2 || last.to - last.from !== 2 || words === '' || /[*\n]/.test(inner)) return undefined;
  const before = /[\p{L}\d.,:;!?)]$/u.test(written.slice(0, first.from)) ? ' ' : '';
  const after = /^[\p{L}\d(]/u.test(written.slice(last.to)) ? ' ' : '';
  return `${before}**${words}**${after}`;
}

function endOfWords(written: string, from: number): number {
  const [words = ''] = /^[ \t]*\S*(?:[ \t]+\S+){0,2}/.exec(written.slice(from, from + 200)) ?? [];
  return from + words.length;
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/**
 * The first sign that begins something in italics which never ends. An asterisk after a word, or first on a line, may
 * be that of a remark: “500 kr*”, “*Utan moms”.
 */
export function italicSlips({ raw, written }: Block): Slip[] {
  const found = /(?<=[ \t(]|^|\n)_(?=\p{L})(?!\S*_)|(?<=[ \t(])\*(?=\p{L})/u.exec(raw);
  if (!found || (found[0] === '*' && /\S\*/.test(raw.slice(0, found.index)))) return [];
  const [word = ''] = /^\S+/.exec(written.slice(found.index)) ?? [];
  return [{ rule: 'markdown/italic', from: found.index, to: found.index + word.length, values: { text: shortened(word), sign: found[0] } }];
}
