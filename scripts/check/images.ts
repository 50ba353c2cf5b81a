import { posix } from 'node:path';
import type { MdastNode } from 'satteri';
import { placeOf } from './body.ts';
import { filesOf, type EntryFile } from './content.ts';
import { imageKind, isOfKind } from './image-kinds.ts';
import { hint } from './nearest.ts';
import { start } from './points.ts';
import { error, type Check, type Problem } from './problem.ts';
import { decoded } from './slug.ts';

type Image = Extract<MdastNode, { type: 'image' | 'imageReference' }>;

/** Every image is there and is described for those who do not see it. */
export const images: Check = (content) => {
  const files = new Set(content.items.map(({ path }) => path));
  const shown = content.entries.flatMap(filesOf).flatMap((file) => [
    ...imagesIn(file).flatMap((image) => wrongAlt(file, image)),
    ...imagesIn(file).flatMap((image) => wrongFile(file, image, files)),
  ]);
  return [...shown, ...[...content.images].flatMap(wrongBytes)];
};

/** A file that is no image would stop the build. */
function wrongBytes([path, bytes]: [path: string, bytes: Uint8Array]): Problem[] {
  const kind = imageKind(path) ?? '';
  if (bytes.length === 0) return [error(path, start, 'images/no-bytes')];
  return isOfKind(bytes, kind) ? [] : [error(path, start, 'images/kind', { kind })];
}

function imagesIn({ body }: EntryFile): Image[] {
  return (body?.nodes ?? []).filter((node) => node.type === 'image' || node.type === 'imageReference');
}

function wrongAlt({ file }: EntryFile, image: Image): Problem[] {
  const alt = (image.alt ?? '').trim();
  if (alt === '') return [error(file, placeOf(image), 'images/alt')];
  if (/^\S+\.(png|jpe?g|webp|avif|gif|svg)$/i.test(alt)) return [error(file, placeOf(image), 'images/alt-file', { alt })];
  const [words] = /^((en |ett )?(bild|foto|fotografi)|((a|an) )?(image|picture|photo)) (på|av|of)(?=\s)/i.exec(alt) ?? [];
  return words ? [error(file, placeOf(image), 'images/alt-words', { words })] : [];
}

function wrongFile({ file, body }: EntryFile, image: Image, files: Set<string>): Problem[] {
  const url = image.type === 'image' ? image.url : definedUrl(image, body?.nodes ?? []);
  if (/^([a-z]+:|\/)/i.test(url)) return [error(file, placeOf(image), 'images/beside', { url })];
  const folder = posix.dirname(file);
  if (files.has(posix.join(folder, decoded(url)))) return [];
  const beside = [...files].filter((path) => posix.dirname(path) === folder && !path.endsWith('.mdx'));
  const names = beside.map((path) => `./${posix.basename(path)}`);
  return [error(file, placeOf(image), 'images/missing', { url, ...hint(url, names) })];
}

function definedUrl({ identifier }: { identifier: string }, nodes: MdastNode[]): string {
  return nodes.filter((node) => node.type === 'definition').find((node) => node.identifier === identifier)?.url ?? '';
}
