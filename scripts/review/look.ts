import type { Content, Entry } from '#scripts/check/content.ts';
import { fieldOf, textOf } from '#scripts/check/values.ts';
import type { Known } from '#scripts/status/known.ts';
import type { Contact } from '#src/content/fields.ts';
import { isOver, lifeOf, phaseAt, reviewDue, type Phase } from '#src/freshness/life.ts';
import { claimsIn, type Claim } from './claims.ts';
import { behindIn, demandKnown } from './known.ts';
import { sourcesOf, type CitedSource } from './sources.ts';

/** All that a reviewer of an entry must look at. */
export interface Look {
  name: string;
  title: string;
  reviewed: string;
  /** The last day that the review holds; undefined when that is for as long as it is needed. */
  due: string | undefined;
  phase: Phase;
  claims: Claim[];
  sources: CitedSource[];
  contacts: (Contact & { title: string })[];
  /** The last notes on changes, the newest first. */
  changes: Known['changes'];
  /** The files of translations that are older than the original. */
  stale: string[];
}

/** How many of the notes on changes a reviewer is shown. */
const lastChanges = 3;

/** What there is to look at in an entry on the day of the content. */
export function lookAt(content: Content, entry: Entry): Look {
  const { name, title, reviewed, aging, contacts, changes } = demandKnown(entry, content.day);
  const phase = phaseAt(lifeOf(aging), content.day);
  return {
    ...{ name, title, reviewed, due: isOver(phase) ? undefined : reviewDue(aging), phase },
    claims: claimsIn(content, entry),
    sources: sourcesOf(content, entry),
    contacts: contacts.map((contact) => ({ ...contact, title: titleOf(content, contact.organisation) })),
    changes: changes.toSorted((a, b) => (a.date < b.date ? 1 : -1)).slice(0, lastChanges),
    stale: behindIn(entry).map(({ file }) => file),
  };
}

/** What an organisation is called. */
export function titleOf({ entries }: Content, id: string): string {
  const entry = entries.find((one) => one.collection === 'organisations' && one.id === id);
  return textOf(fieldOf(entry?.original?.head.values, 'title')) ?? id;
}
