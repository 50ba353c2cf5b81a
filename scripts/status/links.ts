import type { Content } from '#scripts/check/content.ts';
import { addressesIn, type Address } from '#scripts/links/addresses.ts';
import type { LinkResult } from '#scripts/links/results.ts';
import { owners } from '#src/content/collection.ts';
import type { Finding } from './finding.ts';
import type { Known } from './known.ts';

/** Every place where the content still has an address that was dead when it was last asked for. Sources belong to the first of the owners. */
export function linkFindings(content: Content, known: Known[], links: LinkResult[]): Finding[] {
  const dead = new Map(links.filter(({ state }) => state === 'dead').map((link) => [link.url, link]));
  if (dead.size === 0) return [];
  return addressesIn(content).flatMap((address) => {
    const link = dead.get(address.url);
    return link ? findingAt(address, link, known) : [];
  });
}

function findingAt({ file, at, url }: Address, { checked }: LinkResult, known: Known[]): Finding {
  const own = known.find(({ entry }) => file.startsWith(`${entry.folder}/`));
  const { owner, name: entry, title } = own ?? { owner: owners[0], name: file, title: file };
  return { kind: 'link', owner, entry, file, line: at.line, title, day: checked, sentence: 'status.dead', values: { url } };
}
