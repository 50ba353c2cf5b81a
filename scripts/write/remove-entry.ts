import type { Content, Entry } from '#scripts/check/content.ts';
import { namesOf } from '#scripts/check/names.ts';
import { bareNameOf, nameOf } from '#scripts/check/places.ts';
import { Stop } from '#scripts/check/stop.ts';
import { mentionsOf, type Mention } from './mentions.ts';
import { demandFree, demandReadable, fileChanges, placeOf, renaming, type Plan } from './plan.ts';
import { isKnown, lost, redirectChanges } from './redirect-lines.ts';

/**
 * The plan to remove an entry. `heir` takes over: what names the entry names it, and the old addresses lead there.
 * Only what no reader has seen and nothing names needs no heir. Throws `Stop` when it cannot be done.
 */
export function removed(content: Content, entry: Entry, heir: Entry | undefined): Plan {
  demandReadable(content);
  demandFree(content, entry);
  const name = bareNameOf(entry);
  const mentions = mentionsOf(content, entry).filter(({ by }) => by !== entry);
  if (heir === entry) throw new Stop('write.own-heir', { name });
  if (!heir) demandNothing(content, entry, mentions);
  const stuck = mentions.filter((mention) => heir && !canInherit(mention, entry, heir));
  if (stuck.length > 0) throw new Stop('write.stuck', { name, heir: heir ? nameOf(heir) : '', list: listOf(stuck) });
  const after = content.entries.filter((one) => one !== entry);
  const redirects = heir ? lost(content, after, (one) => nameOf(one === entry ? heir : one)) : [];
  const edits = heir ? mentions.map((mention) => renaming(mention, heir, false)) : [];
  const files = fileChanges(content, edits, (file) => file);
  const leading = heir ? redirectChanges(content, entry, nameOf(heir), redirects, after) : [];
  return { changes: [...files, ...leading, { do: 'remove', folder: entry.folder }], mentions, redirects };
}

function demandNothing({ day }: Content, entry: Entry, mentions: Mention[]): void {
  const name = bareNameOf(entry);
  if (mentions.length > 0) throw new Stop('write.named', { name, list: listOf(mentions) });
  if (isKnown(entry, day)) throw new Stop('write.heirless', { name, list: `/pages/${entry.collection}` });
}

/** Whether a mention can name the heir instead: no link from the heir to itself, and no fact of another kind or twice. */
function canInherit({ by, kind, at }: Mention, entry: Entry, heir: Entry): boolean {
  if (by === heir) return false;
  if (kind === 'link') return true;
  if (kind === 'prop') return entry.collection === heir.collection;
  const names = namesOf(by).map(({ value, path }) => ({ value, path, at: by.original?.head.pointOf(path) }));
  const field = names.find((one) => one.at?.line === at.line && one.at.column === at.column)?.path[0];
  return entry.collection === heir.collection && !names.some(({ value, path }) => path[0] === field && value === heir.id);
}

/** Where mentions stand, one a line. */
export function listOf(mentions: Mention[]): string {
  return mentions.map((mention) => `\n  ${placeOf(mention)}`).join('');
}
