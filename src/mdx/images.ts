import type { ImageMetadata } from 'astro';
import type { Page } from '#src/site/addresses.ts';
import { imagePath } from './image-path.ts';

const files = import.meta.glob<ImageMetadata>('/content/*/*/*.{png,jpg,jpeg,webp,avif,gif,svg,PNG,JPG,JPEG,WEBP,AVIF,GIF,SVG}', { import: 'default' });

/** The image that the text of a page names, `./loom.jpg` beside it. Throws if there is none: the check has said so before. */
export async function imageBeside({ entry }: Page, src: string): Promise<ImageMetadata> {
  const path = imagePath(`/content/${entry.collection}/${entry.id}`, src);
  const load = files[path];
  if (!load) throw new Error(`There is no image ${path}.`);
  return load();
}
