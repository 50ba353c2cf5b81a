import { posix } from 'node:path';
import { decoded } from '#src/site/decoded.ts';

/** The path of the image that a text in `folder` names as `src`: `./två%20ord.png`, with or without the signs for letters. */
export function imagePath(folder: string, src: string): string {
  return posix.join(folder, decoded(src));
}
