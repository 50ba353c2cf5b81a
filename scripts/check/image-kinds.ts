import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** How the files of each kind of image begin, read as Latin-1. */
const beginnings: Record<string, RegExp> = {
  png: /^\x89PNG\r\n\x1a\n/,
  jpg: /^\xff\xd8\xff/,
  jpeg: /^\xff\xd8\xff/,
  webp: /^RIFF[^]{4}WEBP/,
  avif: /^[^]{4}ftypavi[fs]/,
  gif: /^GIF8[79]a/,
  svg: /<svg[\s>]/,
};

/** What stands near the end of a file of a kind, where it has one that can be told. Some programs write more after it. */
const endings: Record<string, string> = { png: 'IEND\xaeB`\x82', jpg: '\xff\xd9', jpeg: '\xff\xd9' };

/** The kinds of image that may lie beside a text, as the ends of their names. */
export const imageKinds = Object.keys(beginnings);

/** The kind of image that the name of a file promises: as Astro finds them, all of the end small or all of it capital. */
export function imageKind(path: string): string | undefined {
  const kind = kindOfEnd(path);
  return path.endsWith(`.${kind}`) || path.endsWith(`.${kind?.toUpperCase()}`) ? kind : undefined;
}

/** The kind of image that a name ends in, whatever its letters are. */
export function kindOfEnd(path: string): string | undefined {
  const end = path.toLowerCase().split('.').at(-1);
  return imageKinds.find((kind) => kind === end);
}

/** Whether a file that begins with `bytes` is of a kind. */
export function isOfKind(bytes: Uint8Array, kind: string): boolean {
  return beginnings[kind]?.test(Buffer.from(bytes).toString('latin1')) ?? false;
}

/** Whether a file of a kind is there to its end, which `last` has. */
export function isWhole(last: Uint8Array, kind: string): boolean {
  return Buffer.from(last).toString('latin1').includes(endings[kind] ?? '');
}

/** A file that is called an image. */
export interface ImageFile {
  /** In bytes. */
  size: number;
  /** Its first bytes, enough to tell its kind; none where it cannot be opened. */
  first: Uint8Array;
  /** Its last bytes, enough to have the end of its picture. */
  last: Uint8Array;
}

/** How much is read of the beginning and the end of a file, in bytes. */
const read = { first: 1000, last: 50_000 };

/** A file that is called an image, as far as it can be opened. */
export function imageFile(root: string, path: string): ImageFile {
  try {
    const file = openSync(join(root, path), 'r');
    const { size } = fstatSync(file);
    const [first, last] = [bytesOf(file, 0, Math.min(read.first, size)), bytesOf(file, Math.max(0, size - read.last), Math.min(read.last, size))];
    closeSync(file);
    return { size, first, last };
  } catch {
    return { size: 0, first: new Uint8Array(), last: new Uint8Array() };
  }
}

function bytesOf(file: number, from: number, length: number): Uint8Array {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, from));
}
