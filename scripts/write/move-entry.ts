import { filesOf, type Content, type Entry, type EntryFile } from '#scripts/check/content.ts';
import { partsOf } from '#scripts/check/parts.ts';
import { bareNameOf, nameOf } from '#scripts/check/places.ts';
import type { Edit } from '#scripts/check/problem.ts';
import { Stop } from '#scripts/check/stop.ts';
import { fieldOf } from '#scripts/check/values.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { demandSlug } from './demand-slug.ts';
import { edited, lineEnd, replacing } from './edits.ts';
import { mentionsOf } from './mentions.ts';
import { demandFree, demandReadable, fileChanges, renaming, type Plan } from './plan.ts';
import { lost, redirectChanges } from './redirect-lines.ts';
import { yamlText } from './yaml-text.ts';

/**
 * The plan to give the folder of an entry another name: all that names it follows, and its old addresses lead on.
 * Throws `Stop` when it cannot be done.
 */
export function moved(content: Content, entry: Entry, id: string): Plan {
  demandReadable(content);
  demandSlug(id);
  demandFree(content, entry);
  const folder = entry.folder.slice(0, -entry.id.length) + id;
  if (id === entry.id || content.items.some(({ path }) => path === folder)) throw new Stop('write.there', { path: folder });
  const to = { ...entry, id, folder };
  const after = content.entries.map((one) => (one === entry ? to : one));
  const mentions = mentionsOf(content, entry);
  const edits = mentions.map((mention) => renaming(mention, to, true));
  const pathOf = (file: string) => (file.startsWith(`${entry.folder}/`) ? folder + file.slice(entry.folder.length) : file);
  const redirects = lost(content, after, (one) => nameOf(one === entry ? to : one));
  const files = [...fileChanges(content, edits, pathOf), ...redirectChanges(content, entry, nameOf(to), redirects, after)];
  return { changes: [{ do: 'rename', from: entry.folder, to: folder }, ...files], mentions, redirects };
}

/** The plan to give an entry another slug in a language: its old address leads on. Throws `Stop` when it cannot be done. */
export function reslugged(content: Content, entry: Entry, locale: Locale, slug: string): Plan {
  demandReadable(content);
  demandSlug(slug);
  const file = filesOf(entry).find((one) => one.locale === locale);
  if (!file) throw new Stop('write.untranslated', { name: bareNameOf(entry), locale });
  const { text = '' } = content.texts.get(file.file) ?? {};
  const edit = slugEdit(file, slug, lineEnd(text));
  const after = content.entries.map((one) => (one === entry ? withFile(entry, file, { ...file, ...partsOf(edited(text, [edit])) }) : one));
  const redirects = lost(content, after, nameOf);
  const files = fileChanges(content, [[file.file, edit]], (path) => path);
  return { changes: [...files, ...redirectChanges(content, entry, nameOf(entry), redirects, after)], mentions: [], redirects };
}

/** The edit that sets the slug: where it stands, or else on a line of its own after the lead. */
function slugEdit({ file, head }: EntryFile, slug: string, end: string): Edit {
  if (fieldOf(head.values, 'slug') !== undefined) return replacing(head.pointOf(['slug']), yamlText(slug));
  const { endLine, endColumn } = head.pointOf(['lead']);
  if (fieldOf(head.values, 'lead') === undefined || !endLine) throw new Stop('write.unread', { file });
  // The value of a field written with | or > ends at the beginning of the next line.
  const line = endColumn === 1 ? endLine : endLine + 1;
  return replacing({ line, column: 1 }, `slug: ${yamlText(slug)}${end}`);
}

function withFile(entry: Entry, before: EntryFile, after: EntryFile): Entry {
  if (before === entry.original) return { ...entry, original: after };
  return { ...entry, translations: entry.translations.map((file) => (file === before ? after : file)) };
}
