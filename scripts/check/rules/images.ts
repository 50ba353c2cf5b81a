import { posix } from 'node:path';
import { imagePath } from '#src/mdx/image-path.ts';
import { filesOf, type EntryFile } from '../content.ts';
import { imageKind, isOfKind, isWhole, type ImageFile } from '../image-kinds.ts';
import { hint } from '../nearest.ts';
import { picturesIn, type Picture } from '../pictures.ts';
import { start } from '../points.ts';
import { error, errorsIn, type Check, type Fault, type Problem } from '../problem.ts';

/** The largest file that an image may be, in bytes. */
const largest = 2_000_000;

/** Every image is there, is not too large, says whose it is and is described for those who do not see it. */
export const images: Check = (content) => {
  const files = new Set(content.items.map(({ path }) => path));
  const shown = content.entries.flatMap(filesOf).flatMap((file) => problemsIn(file, files));
  return [...shown, ...[...content.images].flatMap(wrongBytes)];
};

function problemsIn(file: EntryFile, files: Set<string>): Problem[] {
  const faults = picturesIn(file).flatMap((picture) => [...wrongAlt(picture), ...wrongFile(file, picture, files), ...wrongForm(picture)]);
  return errorsIn(file.file, faults);
}

/** A file that is no image would stop the build, and a large one is heavy for all who get the project. */
function wrongBytes([path, { first, last, size }]: [path: string, file: ImageFile]): Problem[] {
  const kind = imageKind(path) ?? '';
  if (first.length === 0) return [error(path, start, 'images/no-bytes')];
  if (!isOfKind(first, kind)) return [error(path, start, 'images/kind', { kind })];
  if (!isWhole(last, kind)) return [error(path, start, 'images/cut-off')];
  return size > largest ? [error(path, start, 'images/size', { size: kilobytes(size), largest: kilobytes(largest) })] : [];
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}

function wrongAlt({ at, alt, hasAlt, decorative }: Picture): Fault[] {
  if (decorative) return hasAlt ? [{ rule: 'images/both', at }] : [];
  if (!hasAlt) return [{ rule: 'images/alt', at }];
  if (/^\S+\.(png|jpe?g|webp|avif|gif|svg)$/i.test(alt)) return [{ rule: 'images/alt-file', at, values: { alt } }];
  const [words] = /^((en |ett )?(bild|foto|fotografi)|((a|an) )?(image|picture|photo)) (på|av|of)(?=\s)/i.exec(alt) ?? [];
  return words ? [{ rule: 'images/alt-words', at, values: { words } }] : [];
}

function wrongFile({ file }: EntryFile, { at, url, decorative }: Picture, files: Set<string>): Fault[] {
  if (url === '' && decorative !== undefined) return [];
  if (/^([a-z]+:|\/)/i.test(url)) return [{ rule: 'images/beside', at, values: { url } }];
  const folder = posix.dirname(file);
  const path = imagePath(folder, url);
  if (posix.dirname(path) === folder && imageKind(path) && files.has(path)) return [];
  const beside = [...files].filter((name) => posix.dirname(name) === folder && imageKind(name));
  return [{ rule: 'images/missing', at, values: { url, ...hint(url, beside.map((name) => `./${posix.basename(name)}`)) } }];
}

/** An image of Markdown has no place for whose it is. */
function wrongForm({ at, url, alt, decorative }: Picture): Fault[] {
  return decorative === undefined ? [{ rule: 'images/credit', at, values: { url, alt: alt.replaceAll('"', '”') || '…' } }] : [];
}
