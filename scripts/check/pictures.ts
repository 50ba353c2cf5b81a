import type { MdastNode } from 'satteri';
import { placeOf } from './body.ts';
import type { EntryFile } from './content.ts';
import { elementsOf, propsOf, type Element } from './elements.ts';
import type { Span } from './points.ts';
import { textOf } from './values.ts';

/** A picture in a text, however it is written. */
export interface Picture {
  at: Span;
  /** As it was written; empty where it is not said. */
  url: string;
  alt: string;
  /** Whether it says nothing that the text does not; undefined for an image of Markdown, which cannot tell. */
  decorative: boolean | undefined;
  /** Whether it has an alt text, be it an empty one. */
  hasAlt: boolean;
}

type Image = Extract<MdastNode, { type: 'image' | 'imageReference' }>;

/** The pictures of a text: `<Figure>`, and the images of Markdown. */
export function picturesIn(file: EntryFile): Picture[] {
  const nodes = file.body?.nodes ?? [];
  const images = nodes.filter((node) => node.type === 'image' || node.type === 'imageReference');
  const figures = elementsOf(file).filter(({ element }) => element.name === 'Figure');
  return [...images.map((image) => ofImage(image, nodes)), ...figures.map(({ element }) => ofFigure(element))];
}

function ofImage(image: Image, nodes: MdastNode[]): Picture {
  const url = image.type === 'image' ? image.url : definedUrl(image, nodes);
  const alt = (image.alt ?? '').trim();
  return { at: placeOf(image), url, alt, decorative: undefined, hasAlt: alt !== '' };
}

function ofFigure(element: Element): Picture {
  const { src, alt, decorative } = propsOf(element);
  const hasAlt = element.attributes.some((attribute) => 'name' in attribute && attribute.name === 'alt');
  return { at: placeOf(element), url: textOf(src) ?? '', alt: (textOf(alt) ?? '').trim(), decorative: decorative !== undefined, hasAlt };
}

function definedUrl({ identifier }: { identifier: string }, nodes: MdastNode[]): string {
  return nodes.filter((node) => node.type === 'definition').find((node) => node.identifier === identifier)?.url ?? '';
}
