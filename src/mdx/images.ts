import type { ImageMetadata } from 'astro';
import type { Page } from '#src/site/addresses.ts';

const files = import.meta.glob<ImageMetadata>('/content/*/*/*.{png,jpg,jpeg,webp,avif,gif,svg,PNG,JPG,JPEG,WEBP,AVIF,GIF,SVG}', { import: 'default' });

/** The image that the text of a page names, `./loom.jpg` beside it. Throws if there is none: the check has said so before. */
export async function imageBeside({ entry }: Page, src: string): Promise<ImageMetadata> {
  const path = `/content/${entry.collection}/${entry.id}/${decodeURIComponent(src).replace(/^\.\//, '')}`;
  const load = files[path];
  if (!load) throw new Error(`There is no image ${path}.`);
  return load();
}
