import type { Finding } from './finding.ts';

/** How many minutes it takes to do a thing once, as assumed: nobody has measured it. */
export const minutesFor = { review: 15, contact: 5 };

/** How much there is to do. */
export interface Work {
  reviews: number;
  contacts: number;
  /** An estimate. */
  minutes: number;
}

/** The work that findings are. A page with several reasons to review it is reviewed once. */
export function workIn(findings: Finding[]): Work {
  const reviews = new Set(findings.filter(({ work }) => work === 'review').map(({ entry }) => entry)).size;
  const contacts = findings.filter(({ work }) => work === 'contact').length;
  return { reviews, contacts, minutes: reviews * minutesFor.review + contacts * minutesFor.contact };
}
