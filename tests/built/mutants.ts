import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

/** A real text, changed at random, for a folder of its own beside the entry that it comes from. */
export interface Mutant {
  /** `content/guides/finansiering-7`. */
  folder: string;
  /** `sv.mdx` or `en.mdx`. */
  name: string;
  bytes: Buffer;
  /** The text of its original, where it is a mutant of a translation. */
  original: string | undefined;
}

/** What stands out in YAML and MDX, and what editors and their programs put there by mistake. */
const tokens = [
  ...['---', '---\n', '\n\n', '\t', '  ', '- ', ': ', ' #', '"', "'", '|', '>', '&a', '*a', '!!x', '?', '[', ']', '{', '}', ',', '~', '%'],
  ...['<', '</', '/>', '<Note>', '</Note>', '<Note title="x">', '<Source id="x" />', '<Sv>', '<b>', '<script>', '<!--', '<>', 'import x', 'export '],
  ...['{x}', '{/* */}', '`', '```', '![', '](', '](/guides/', '](#', '[^1]', '## ', '# ', '****', '_', '\\', '| a | b |', '&nbsp;', '<a onclick={x}>'],
  ...['2026-13-40', '0470', 'null', 'true', '1e99', '-0', '""', '[]', '{}', '\u0000', '\u200B', '\uFEFF', '\u202E', '\uD800', '😀', 'a\u030A', '\r\n', '\r'],
];

const place = fc.double({ min: 0, max: 1, noNaN: true });

/** One change of a text: a piece put in, taken out, doubled, moved or exchanged for another text's. */
const change = fc.oneof(
  fc.tuple(place, fc.constantFrom(...tokens)).map(([at, token]) => (text: string) => cut(text, at, 0, token)),
  fc.tuple(place, fc.nat(40)).map(([at, length]) => (text: string) => cut(text, at, length, '')),
  fc.tuple(place, fc.nat(200)).map(([at, length]) => (text: string) => cut(text, at, 0, piece(text, at, length))),
  fc.tuple(place, place, fc.nat(80)).map(([from, to, length]) => (text: string) => cut(cut(text, from, length, ''), to, 0, piece(text, from, length))),
  fc.tuple(place, fc.string({ unit: 'grapheme', maxLength: 6 })).map(([at, letters]) => (text: string) => cut(text, at, letters.length, letters)),
  fc.tuple(place, fc.constantFrom(...tokens)).map(([at, token]) => (text: string) => value(text, at, token)),
);

const changes = fc.array(change, { minLength: 1, maxLength: 3 });

/** Bytes that are no longer text, now and then. */
const damage = fc.oneof({ arbitrary: fc.constant(null), weight: 30 }, { arbitrary: fc.tuple(place, fc.nat(255)), weight: 1 });

/** So many mutants of the texts in `content/`, the same for the same seed. Their addresses and titles differ from the start. */
export function mutants(count: number, seed: number): Mutant[] {
  const files = readdirSync('content', { recursive: true }).map(String).filter((path) => path.endsWith('.mdx') && !path.startsWith('pages'));
  const file = fc.constantFrom(...files);
  return fc.sample(fc.tuple(file, changes, damage), { numRuns: count, seed }).map(([path, made, broken], index) => {
    const [collection = '', id = '', name = ''] = path.split(/[\\/]/);
    const named = (file: string) => ownName(readFileSync(join('content', collection, id, file), 'utf8'), index);
    const text = made.reduce((changed, one) => one(changed), named(name));
    const original = name === 'sv.mdx' ? undefined : named('sv.mdx');
    return { folder: `content/${collection}/${id}-${index}`, name, bytes: damaged(Buffer.from(text), broken), original };
  });
}

function ownName(text: string, index: number): string {
  return text.replace(/^title: (["']?)/m, `title: $1${index} `).replace(/^slug: (.*)$/m, `slug: $1-${index}`);
}

function cut(text: string, at: number, length: number, instead: string): string {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + instead + text.slice(from + length);
}

function piece(text: string, at: number, length: number): string {
  return text.slice(Math.floor(at * text.length)).slice(0, length);
}

/** The value of one of the fields, exchanged. */
function value(text: string, at: number, token: string): string {
  const fields = [...text.matchAll(/^(\s*[\w-]+: ).*$/gm)];
  const field = fields[Math.floor(at * fields.length)];
  return field ? text.slice(0, field.index) + field[1] + token + text.slice(field.index + field[0].length) : text;
}

function damaged(bytes: Buffer, broken: [at: number, byte: number] | null): Buffer {
  if (broken && bytes.length > 0) bytes[Math.min(bytes.length - 1, Math.floor(broken[0] * bytes.length))] = broken[1];
  return bytes;
}
