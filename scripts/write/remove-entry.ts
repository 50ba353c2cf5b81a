import type { Content, Entry } from '#scripts/check/content.ts';
import { namesOf } from '#scripts/check/names.ts';
import { Stop } from '#scripts/check/stop.ts';
import { isDraft } from '#scripts/check/unwritten.ts';
import { mentionsOf, nameOf, type Mention } from './mentions.ts';
import { demandFree, demandReadable, fileChanges, placeOf, renaming, type Plan } from './plan.ts';
import { lost, redirectChanges } from './redirect-lines.ts';

/**
 * The plan to remove an entry. `heir` takes over: what names the entry names it, and the old addresses lead there.
 * Only a draft that nothing names needs no heir. Throws `Stop` when it cannot be done.
 */
export function removed(content: Content, entry: Entry, heir: Entry | undefined): Plan {
  demandReadable(content);
  demandFree(content, entry);
  const name = nameOf(entry).slice(1);
  const mentions = mentionsOf(content, entry).filter(({ by }) => by !== entry);
  if (heir === entry) throw new Stop('write.own-heir', { name });
  if (!heir) demandNothing(entry, name, mentions);
  const stuck = mentions.filter((mention) => heir && !canInherit(mention, entry, heir));
  if (stuck.length > 0) throw new Stop('write.stuck', { name, heir: heir ? nameOf(heir) : '', list: listOf(stuck) });
  const after = content.entries.filter((one) => one !== entry);
  const redirects = heir ? lost(content.entries, after, (one) => nameOf(one === entry ? heir : one)) : [];
  const edits = heir ? mentions.map((mention) => renaming(mention, heir, false)) : [];
  const files = fileChanges(content, edits, (file) => file);
  const leading = heir ? redirectChanges(content, entry, nameOf(heir), redirects, after) : [];
  return { changes: [...files, ...leading, { do: 'remove', folder: entry.folder }], mentions, redirects };
}

function demandNothing(entry: Entry, name: string, mentions: Mention[]): void {
  if (mentions.length > 0) throw new Stop('write.named', { name, list: listOf(mentions) });
  if (!isDraft(entry)) throw new Stop('write.heirless', { name, list: `/pages/${entry.collection}` });
}

/** Whether a mention can name the heir instead: no link from the heir to itself, and no fact of another kind or twice. */
function canInherit({ by, kind, at }: Mention, entry: Entry, heir: Entry): boolean {
  if (by === heir) return false;
  if (kind === 'link') return true;
  const names = namesOf(by).map(({ value, path }) => ({ value, path, at: by.original?.head.pointOf(path) }));
  const field = names.find((one) => one.at?.line === at.line && one.at.column === at.column)?.path[0];
  return entry.collection === heir.collection && !names.some(({ value, path }) => path[0] === field && value === heir.id);
}

/** Where mentions stand, one a line. */
export function listOf(mentions: Mention[]): string {
  return mentions.map((mention) => `\n  ${placeOf(mention)}`).join('');
}
