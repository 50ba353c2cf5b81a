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

/** A file that is called an image. */
export interface ImageFile {
  /** In bytes. */
  size: number;
  /** Its first bytes, enough to tell its kind; none where it cannot be opened. */
  first: Uint8Array;
}

/** A file that is called an image, as far as it can be opened. */
export function imageFile(root: string, path: string): ImageFile {
  try {
    const file = openSync(join(root, path), 'r');
    const bytes = Buffer.alloc(1000);
    const length = readSync(file, bytes, 0, bytes.length, 0);
    const { size } = fstatSync(file);
    closeSync(file);
    return { size, first: bytes.subarray(0, length) };
  } catch {
    return { size: 0, first: new Uint8Array() };
  }
}
