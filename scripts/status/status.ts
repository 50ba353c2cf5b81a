import type { Content } from '#scripts/check/content.ts';
import type { LinkResult } from '#scripts/links/results.ts';
import { owners, type Owner } from '#src/content/collection.ts';
import { truthOf, type Truth } from '#src/freshness/truth.ts';
import { deadlineFindings } from './deadlines.ts';
import { worstFirst, type Finding } from './finding.ts';
import { knownIn, type Known } from './known.ts';
import { linkFindings } from './links.ts';
import { ruleFindings, untranslatedFindings } from './rules.ts';
import { workIn, type Work } from './work.ts';

/** How the hub stands on a day: plain data, so that a worker can send it. */
export interface Status {
  day: string;
  /** What there is to do within 90 days, by who answers for it, the worst first. An owner with nothing to do is there too. */
  owners: { owner: Owner; findings: Finding[] }[];
  /** The folders of entries whose facts cannot be read: nobody knows how they stand. */
  unread: string[];
  /** What is late or has to be done within 30 days. */
  now: Work;
  /** What has to be done within 90 days, that among it. */
  ahead: Work;
  /** How true the pages are that readers see. */
  truth: Truth;
}

/** How the content stands on a day, as far as these owners answer for it. `links` is what is known of the addresses outside the hub. */
export function statusOf(content: Content, day: string, links: LinkResult[], among: readonly Owner[] = owners): Status {
  const dated = { ...content, day };
  const { known: all, unread } = knownIn(dated);
  const findings = [...ownFindings(all, day), ...ruleFindings(dated, all), ...linkFindings(dated, all, links)].filter(({ owner }) => among.includes(owner));
  const seen = all.filter((known) => known.isSeen && among.includes(known.owner));
  return {
    day,
    owners: among.map((owner) => ({ owner, findings: worstFirst(findings.filter((finding) => finding.owner === owner)) })),
    unread,
    now: workIn(findings.filter(({ kind }) => kind !== 'soon' && kind !== 'ending')),
    ahead: workIn(findings),
    truth: truthOf(seen.map(({ aging }) => aging), day),
  };
}

function ownFindings(all: Known[], day: string): Finding[] {
  const titles = new Map(all.map(({ name, title }) => [name, title]));
  const titleOf = (id: string) => titles.get(`organisations/${id}`) ?? id;
  return all.flatMap((known) => [...deadlineFindings(known, day, titleOf), ...untranslatedFindings(known)]);
}
