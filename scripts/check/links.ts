import type { MdastNode } from 'satteri';
import { placeOf, textIn } from './body.ts';
import { filesOf, type EntryFile } from './content.ts';
import { entryLinks, type LinkCheck } from './entry-links.ts';
import type { Rule, Values } from './messages.ts';
import { error, warning, type Check, type Problem } from './problem.ts';

type Link = Extract<MdastNode, { type: 'link' | 'linkReference' | 'definition' }>;

/** Link texts that say nothing of where the link leads, in every language of the site. */
const vague = new Set([
  ...['här', 'hit', 'klicka här', 'läs mer', 'läs mer här', 'mer'],
  ...['länk', 'länken', 'denna länk', 'den här länken'],
  ...['here', 'click here', 'read more', 'read more here', 'learn more', 'more', 'link', 'this', 'this link'],
]);

/** Every link says where it leads and leads there. Addresses of others are looked at, not visited. */
export const links: Check = (content) => {
  const toEntry = entryLinks(content);
  return content.entries
    .flatMap(filesOf)
    .flatMap((file) => linksIn(file).flatMap((link) => [...wrongText(file, link), ...wrongUrl(file, link, toEntry)]));
};

function linksIn({ body }: EntryFile): Link[] {
  const nodes = body?.nodes ?? [];
  const images = new Set(nodes.filter((node) => node.type === 'imageReference').map(({ identifier }) => identifier));
  return nodes
    .filter((node) => node.type === 'link' || node.type === 'linkReference' || node.type === 'definition')
    .filter((node) => node.type !== 'definition' || !images.has(node.identifier));
}

function wrongText({ file }: EntryFile, link: Link): Problem[] {
  if (link.type === 'definition') return [];
  const text = textIn(link).trim();
  if (text === '') return [error(file, placeOf(link), 'links/empty')];
  const words = text.toLowerCase().replace(/[^\p{L}\s]/gu, '').trim().replace(/\s+/g, ' ');
  return vague.has(words) ? [error(file, placeOf(link), 'links/vague', { text })] : [];
}

function wrongUrl(file: EntryFile, link: Link, toEntry: LinkCheck): Problem[] {
  if (link.type === 'linkReference') return [];
  const { url } = link;
  if (/^(\/(?!\/)|#)/.test(url)) return toEntry(file, url, placeOf(link));
  return outward(file.file, link, url);
}

/** What is wrong with an address outside the hub. */
function outward(file: string, link: Link, url: string): Problem[] {
  const wrong = (rule: Rule, values: Values = {}) => [error(file, placeOf(link), rule, { url, ...values })];
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (url === '') return wrong('links/nowhere');
  if (/^(\/\/|www\.)/i.test(url)) return wrong('links/scheme', { nearest: `https://${url.replace(/^\/\//, '')}` });
  switch (scheme) {
    case undefined:
      return wrong('links/relative');
    case 'https':
      return isWeb(url) ? [] : wrong('links/url');
    case 'http':
      return isWeb(url) ? [warning(file, placeOf(link), 'links/http', { url })] : wrong('links/url');
    case 'mailto':
      return /^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/i.test(url) ? [] : wrong('links/url');
    case 'tel':
      return [];
    default:
      return wrong('links/scheme');
  }
}

function isWeb(url: string): boolean {
  return URL.canParse(url) && new URL(url).hostname.includes('.');
}
