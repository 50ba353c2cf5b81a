import { collections, type CollectionName } from '#src/content/collections.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Content, Entry, EntryFile } from '#scripts/check/content.ts';
import { offsetsIn, pointsIn, span, type Span } from '#scripts/check/points.ts';
import { fieldOf, isRecord } from '#scripts/check/values.ts';
import type { Path } from '#scripts/check/yaml.ts';
import { align } from './align.ts';
import { blocksIn } from './blocks.ts';

/** A stretch of a text: from one letter up to another. */
export interface Range {
  from: number;
  to: number;
}

/** A stretch of a text in another language than the rest. */
export interface Foreign extends Range {
  locale: Locale | undefined;
}

/** A piece of text, and where it stands. */
export interface Piece {
  /** `prop` is a title, a caption or an alt text. A paragraph in a list is an `item`, in a quotation a `quote`. */
  kind: 'field' | 'heading' | 'paragraph' | 'item' | 'quote' | 'cell' | 'prop';
  /** The field that it is, or is an item of; empty below the fields. */
  field: string;
  /** What is read, without any marks. */
  text: string;
  /** What in it is not in the language of the file: words in `<Sv>`, and code, which is in none. */
  foreign: Foreign[];
  /** For each of its letters the place in the file. Seldom asked for, and long. */
  places: () => number[];
}

/** A piece of text that a reader sees as one: a field, a heading, a paragraph. */
export interface Passage extends Piece {
  /** Where in the file a stretch of the text stands. */
  at: (range: Range) => Span;
}

/** The fields that hold names, and no sentences. */
const names = ['slug', 'translated', 'abbreviation', 'aliases', 'avoid'];

const found = new WeakMap<EntryFile, Passage[]>();

/** Everything in a file that is read as text, in order. */
export function passagesIn({ texts }: Content, { collection }: Entry, file: EntryFile): Passage[] {
  const passages = found.get(file) ?? passagesOf(collection, file, texts.get(file.file)?.text ?? '');
  found.set(file, passages);
  return passages;
}

function passagesOf(collection: CollectionName, file: EntryFile, source: string): Passage[] {
  const pointAt = pointsIn(source);
  const fields = Object.keys(collections[collection].translation.shape).filter((name) => !names.includes(name));
  const pieces = [...fields.flatMap((name) => fieldPieces(name, file, source)), ...blocksIn(file.body?.nodes ?? [], source)];
  return pieces.map((piece) => {
    const at = ({ from, to }: Range) => {
      const places = piece.places();
      const place = (index: number) => places[index] ?? places.at(-1) ?? 0;
      return span(pointAt(place(from)), pointAt(place(to - 1) + 1));
    };
    return { ...piece, at };
  });
}

function fieldPieces(field: string, { head }: EntryFile, source: string): Piece[] {
  const value = fieldOf(head.values, field);
  const all: [unknown, Path][] = Array.isArray(value) ? value.map((item, index) => inItem(item, [field, index])) : [[value, [field]]];
  return all.flatMap(([text, path]) => {
    if (typeof text !== 'string' || text === '') return [];
    const places = () => {
      const at = head.pointOf(path);
      const offset = offsetsIn(source);
      const [from, to] = [offset(at), offset({ line: at.endLine ?? at.line, column: at.endColumn ?? at.column })];
      return align(text, source.slice(from, to)).map((place) => from + place);
    };
    return [{ kind: 'field', field, text, foreign: [], places }];
  });
}

/** The text of an item: its own, or that of a note on a change. */
function inItem(item: unknown, path: Path): [unknown, Path] {
  return isRecord(item) ? [fieldOf(item, 'note'), [...path, 'note']] : [item, path];
}

/** The text that is in the language of the file, letter for letter, with spaces for the rest. */
export function ownText({ text, foreign }: Piece): string {
  return blank(text, foreign);
}

/** Double quotation marks of both languages, and single ones that are no apostrophes. */
const quotation = /[”“"][^”“"]+[”"]|(?<![\p{L}\d])[’‘'][^’‘']+[’'](?!\p{L})/gu;

/** The text that whoever wrote the file answers for: its own, and not what stands in quotation marks. */
export function ownWords(piece: Piece): string {
  const own = ownText(piece);
  return blank(own, quotationsIn(own));
}

/** Where a text has quotations, with their marks. */
export function quotationsIn(text: string): Range[] {
  return Array.from(text.matchAll(quotation), ({ index, 0: all }) => ({ from: index, to: index + all.length }));
}

/** A text with spaces for some of its stretches, which come in order. */
export function blank(text: string, ranges: Range[]): string {
  if (ranges.length === 0) return text;
  const pieces = ranges.map(({ from, to }, index) => text.slice(ranges[index - 1]?.to ?? 0, from) + ' '.repeat(to - from));
  return pieces.join('') + text.slice(ranges.at(-1)?.to ?? 0);
}
