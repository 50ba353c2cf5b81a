import type { EntryFile } from '#scripts/check/content.ts';
import { lineEdit } from '#scripts/check/field-edits.ts';
import type { Edit } from '#scripts/check/problem.ts';
import { notesIn } from '#scripts/check/rules/changes.ts';
import { Stop } from '#scripts/check/stop.ts';
import { fieldOf, itemsOf } from '#scripts/check/values.ts';
import type { CollectionName } from '#src/content/collections.ts';
import { lineEnd, replacing } from '#scripts/write/edits.ts';
import { unfitLetter, yamlText } from '#scripts/write/yaml-text.ts';

/** A note on a change as it will stand. Throws `Stop` if it is empty or holds what is not text. */
export function noteIn(text: string): string {
  const note = text.trim();
  if (note === '') throw new Stop('review.note-empty');
  const letter = unfitLetter(note);
  if (letter) throw new Stop('review.note-letter', { letter });
  return note;
}

/** The edit that puts a note on a change first among those of a file. Throws `Stop` when it must be made by hand. */
export function noteEdit(collection: CollectionName, file: EntryFile, text: string, day: string, note: string): Edit {
  if (notesIn(file).some(({ date }) => date === day)) throw new Stop('review.noted', { file: file.file, day });
  const edit = fieldOf(file.head.values, 'changes') === undefined
    ? lineEdit(collection, file, text, 'changes', `\n  - date: ${day}\n    note: ${yamlText(note)}`)
    : (inList(file, text, day, note) ?? inBraces(file, day, note));
  if (!edit) throw new Stop('review.by-hand', { file: file.file });
  return edit;
}

/** In a list with an item a line: on the line below the name of the field, as far in as the items. */
function inList({ head }: EntryFile, text: string, day: string, note: string): Edit | undefined {
  const { line } = head.pointOfKey(['changes']);
  const lines = text.split(/\r?\n/);
  const [, indent] = /^(\s*)- /.exec(lines[head.pointOf(['changes', 0]).line - 1] ?? '') ?? [];
  if (indent === undefined || !/^changes:\s*(#.*)?$/.test(lines[line - 1] ?? '')) return undefined;
  const written = `${indent}- date: ${day}\n${indent}  note: ${yamlText(note)}\n`;
  return replacing({ line: line + 1, column: 1 }, written.replaceAll('\n', lineEnd(text)));
}

/** In a list in brackets: right behind the first one. */
function inBraces({ head }: EntryFile, day: string, note: string): Edit | undefined {
  if (!head.written(['changes']).startsWith('[')) return undefined;
  const { line, column } = head.pointOf(['changes']);
  const more = itemsOf(fieldOf(head.values, 'changes')).length > 0 ? ', ' : '';
  return replacing({ line, column: column + 1 }, `{ date: ${day}, note: ${JSON.stringify(note)} }${more}`);
}
