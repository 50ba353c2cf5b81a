import { isLink, placeOf, textIn, type Link } from '../body.ts';
import { filesOf, type Content, type EntryFile } from '../content.ts';
import { entryLinks, type LinkCheck } from '../entry-links.ts';
import { wrongAddress, type Seen } from '../link-addresses.ts';
import { wrongWords } from '../link-words.ts';
import { pointsIn } from '../points.ts';
import { errorsIn, warningsIn, type Check, type Edit, type Fault, type Problem } from '../problem.ts';

/** Every link says where it leads and leads there. Addresses of others are looked at, not visited. */
export const links: Check = (content) => {
  const toEntry = entryLinks(content);
  return content.entries.flatMap(filesOf).flatMap((file) => {
    const source = sourceOf(content, file);
    return linksIn(file).flatMap((link) => [...wrongText(file, link, source), ...wrongUrl(file, link, source, toEntry)]);
  });
};

/** The text of a file of an entry, as it was read. */
export function sourceOf({ texts }: Content, { file }: EntryFile): string {
  return texts.get(file)?.text ?? '';
}

/** Everything in a text that leads somewhere, but for the halves of images. */
export function linksIn({ body }: EntryFile): Link[] {
  const nodes = body?.nodes ?? [];
  const images = new Set(nodes.filter((node) => node.type === 'imageReference').map(({ identifier }) => identifier));
  return nodes.filter(isLink).filter((node) => node.type !== 'definition' || !images.has(node.identifier));
}

function wrongText({ file }: EntryFile, link: Link, source: string): Problem[] {
  if (link.type === 'definition') return [];
  const faults = wrongWords(link, placeOf(link), source, sliceOf(link));
  const isStyle = ({ rule }: Fault) => rule === 'links/glued' || rule === 'links/hidden';
  return [...errorsIn(file, faults.filter((fault) => !isStyle(fault))), ...warningsIn(file, faults.filter(isStyle))];
}

function sliceOf({ position }: Link): { from: number; to: number } {
  return { from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 };
}

function wrongUrl(file: EntryFile, link: Link, source: string, toEntry: LinkCheck): Problem[] {
  if (link.type === 'linkReference') return [];
  const { url } = link;
  const text = link.type === 'link' ? textIn(link).trim() : '';
  const seen: Seen = { file: file.file, at: placeOf(link), url, text, exchanged: (better) => exchange(link, source, url, better) };
  return toEntry(file, seen) ?? wrongAddress(seen);
}

/** Puts an address in the place of another, where it stands in the file as it is read. */
export function exchange(link: Link, source: string, url: string, better: string): Edit[] | undefined {
  const { from, to } = sliceOf(link);
  const before = link.type === 'definition' ? ']: ' : '](';
  const index = source.slice(from, to).lastIndexOf(`${before}${url}`);
  if (index === -1) return undefined;
  const offset = from + index + before.length;
  const pointAt = pointsIn(source);
  return [{ from: pointAt(offset), to: pointAt(offset + url.length), text: better }];
}
