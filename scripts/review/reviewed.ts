import type { Content, Entry, EntryFile } from '#scripts/check/content.ts';
import { fieldEdit } from '#scripts/check/field-edits.ts';
import type { Edit } from '#scripts/check/problem.ts';
import { Stop } from '#scripts/check/stop.ts';
import { demandForwards } from '#scripts/write/forwards.ts';
import { fileChanges, type Plan } from '#scripts/write/plan.ts';
import { locales, originalLocale } from '#src/i18n/locales.ts';
import { noteEdit, noteIn } from './change-note.ts';
import { behindIn, demandKnown } from './known.ts';
import { readEdits } from './sources.ts';

/** What somebody found who reviewed an entry. */
export interface Answer {
  /** What is new since, for readers. Without it nothing is. */
  note?: string | undefined;
  /** The same in English, where that text says it too. */
  english?: string | undefined;
  /** The ids of the sources that were read again. */
  read: string[];
}

type FileEdit = [file: string, edit: Edit];

/**
 * The plan to write what a review found: the day in `reviewed`, what is new in `changes` and its day in `changed`, and the
 * day in `read` of sources. A translation that followed its original and says what is new follows it still.
 * Nothing else is touched. Throws `Stop` when it cannot be done.
 */
export function reviewed(content: Content, entry: Entry, { note, english, read }: Answer): Plan {
  const { day } = content;
  const { original } = entry;
  if (!original) throw new Stop('write.unread', { file: entry.folder });
  demandForwards(original.file, demandKnown(entry, day).reviewed, day);
  const fields = note === undefined ? ['reviewed'] : ['reviewed', 'changed'];
  const edits = [
    ...(note === undefined ? [] : [noted(content, entry, original, note)]),
    ...fields.map((name) => withField(content, entry, original, name)),
    ...(english === undefined ? [] : inEnglish(content, entry, english)),
    ...readEdits(content, read, day),
  ];
  return { changes: fileChanges(content, edits, (file) => file), mentions: [], redirects: [] };
}

/** The translation in the first language after the original. */
export function englishOf({ translations }: Entry): EntryFile | undefined {
  const second = locales.find((locale) => locale !== originalLocale);
  return translations.find(({ locale }) => locale === second);
}

function inEnglish(content: Content, entry: Entry, english: string): FileEdit[] {
  const file = englishOf(entry);
  if (!file) throw new Stop('review.untranslated', { folder: entry.folder });
  const follows = behindIn(entry).includes(file) ? [] : [withField(content, entry, file, 'translated')];
  return [noted(content, entry, file, english), ...follows];
}

function noted(content: Content, { collection }: Entry, file: EntryFile, note: string): FileEdit {
  return [file.file, noteEdit(collection, file, textOf(content, file), content.day, noteIn(note))];
}

/** The day of the content in a field. */
function withField(content: Content, { collection }: Entry, file: EntryFile, name: string): FileEdit {
  const edit = fieldEdit(collection, file, textOf(content, file), name, content.day);
  if (!edit) throw new Stop('review.by-hand', { file: file.file });
  return [file.file, edit];
}

function textOf({ texts }: Content, { file }: EntryFile): string {
  return texts.get(file)?.text ?? '';
}
