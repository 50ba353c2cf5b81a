import type { Content } from '#scripts/check/content.ts';
import { pointsIn } from '#scripts/check/points.ts';
import type { LinkResult } from '#scripts/links/results.ts';
import { owners } from '#src/content/collection.ts';
import type { Finding } from './finding.ts';
import type { Known } from './known.ts';

/** Every place where the content still has an address that was dead when it was last asked for. Sources belong to the first of the owners. */
export function linkFindings(content: Content, known: Known[], links: LinkResult[]): Finding[] {
  const dead = links.filter(({ state }) => state === 'dead');
  return dead.flatMap((link) => [...content.texts].flatMap(([file, { text }]) => inFile(link, file, text, known)));
}

function inFile({ url, checked }: LinkResult, file: string, text: string, known: Known[]): Finding[] {
  const own = known.find(({ entry }) => file.startsWith(`${entry.folder}/`));
  if (!own && !file.startsWith('content/sources/')) return [];
  const { owner, name: entry, title } = own ?? { owner: owners[0], name: file, title: file };
  return offsetsOf(url, text).map((offset) => {
    const { line } = pointsIn(text)(offset);
    return { kind: 'link', owner, entry, file, line, title, day: checked, sentence: 'status.dead', values: { url } };
  });
}

/** Where a text has an address, and not a longer one that begins with it. A slash at the end is no other address. */
function offsetsOf(url: string, text: string): number[] {
  const offsets: number[] = [];
  const bare = url.replace(/\/$/, '');
  for (let at = text.indexOf(bare); at !== -1; at = text.indexOf(bare, at + bare.length)) {
    if (/^\/?(#|[.,;:]?([\s)"'>\]},]|$))/.test(text.slice(at + bare.length, at + bare.length + 3))) offsets.push(at);
  }
  return offsets;
}
