import type { Content } from '#scripts/check/content.ts';
import type { Edit } from '#scripts/check/problem.ts';
import { Stop } from '#scripts/check/stop.ts';
import { demandForwards } from '#scripts/write/forwards.ts';
import { fileChanges, type Plan } from '#scripts/write/plan.ts';
import type { Contact } from '#src/content/fields.ts';
import type { Found } from './found.ts';
import { itemLines, partEdit } from './item-edits.ts';
import { demandReachable, ways, wayIn, type NewWays } from './ways.ts';

/** How somebody saw that a contact is right. */
export type How = Contact['verifiedBy'];

type FoundEdit = [found: Found, edit: Edit];

/**
 * The plan to write that contacts were seen to be right on the day of the content, and how, with new values where they
 * were not. Nothing else is touched. Throws `Stop` when it cannot be done.
 */
export function verified(content: Content, all: Found[], how: How, changed: NewWays = {}): Plan {
  return planOf(content, all.flatMap((found) => editsOf(content, found, how, changed)));
}

function editsOf(content: Content, found: Found, how: How, changed: NewWays): FoundEdit[] {
  demandForwards(fileOf(found).file, found.contact.verified, content.day);
  demandReachable(found.contact, changed);
  const fresh = ways.flatMap((way): [string, string][] => {
    const value = changed[way] === undefined ? undefined : wayIn(way, changed[way]);
    return value === undefined || value === (found.contact[way] ?? '') ? [] : [[way, value]];
  });
  const parts: [string, string][] = [...fresh, ['verified', content.day], ['verifiedBy', how]];
  return parts.map(([name, value]) => [found, edited(content, found, name, value)]);
}

/** The plan to take away a contact that is no more. Throws `Stop` when it cannot be done. */
export function withoutContact(content: Content, found: Found): Plan {
  return planOf(content, [[found, itemLines(fileOf(found), textOf(content, found), found.index, found.count) ?? byHand(found)]]);
}

function edited(content: Content, found: Found, name: string, value: string): Edit {
  return partEdit(fileOf(found), textOf(content, found), found.index, name, value) ?? byHand(found);
}

function planOf(content: Content, edits: FoundEdit[]): Plan {
  return { changes: fileChanges(content, edits.map(([found, edit]) => [fileOf(found).file, edit]), (file) => file), mentions: [], redirects: [] };
}

function fileOf({ entry }: Found) {
  if (!entry.original) throw new Stop('write.unread', { file: entry.folder });
  return entry.original;
}

function textOf({ texts }: Content, found: Found): string {
  return texts.get(fileOf(found).file)?.text ?? '';
}

function byHand(found: Found): never {
  throw new Stop('review.by-hand', { file: fileOf(found).file });
}
