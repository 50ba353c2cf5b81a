import { isDay } from '#src/content/fields.ts';
import { filesOf, type Content, type Entry, type EntryFile } from '../content.ts';
import { fieldEdit } from '../field-edits.ts';
import { madeFrom, translatedFrom } from '../followed.ts';
import { errorsIn, warningsIn, type Check, type Fault, type Problem } from '../problem.ts';
import { fieldOf, itemsOf, textOf } from '../values.ts';

/** A note on a change, by its day. */
interface Note {
  date: string;
  index: number;
}

/** What readers are told of changes agrees with the days of the page, and is the same in every language. */
export const changes: Check = (content) =>
  content.entries.flatMap((entry) => [
    ...filesOf(entry).flatMap((file) => warningsIn(file.file, again(file))),
    ...(entry.original ? inOriginal(entry, entry.original, content) : []),
    ...entry.translations.flatMap((file) => (entry.original ? warningsIn(file.file, unlike(entry.original, file)) : [])),
  ]);

/** The notes of a file that have a day. */
export function notesIn({ head }: EntryFile): Note[] {
  return itemsOf(fieldOf(head.values, 'changes')).flatMap((item, index) => {
    const date = textOf(fieldOf(item, 'date')) ?? '';
    return isDay(date) ? [{ date, index }] : [];
  });
}

/** The first note of each day: of more `again` tells. */
function onePerDay(notes: Note[]): Note[] {
  return notes.filter(({ date }, index) => notes.findIndex((note) => note.date === date) === index);
}

/** The second note of a day. */
function again(file: EntryFile): Fault[] {
  const groups = Map.groupBy(notesIn(file), ({ date }) => date);
  return [...groups.values()].flatMap((same) => same.slice(1).map((note) => told(file, note, 'changes/again')));
}

function inOriginal(entry: Entry, file: EntryFile, content: Content): Problem[] {
  const published = textOf(fieldOf(file.head.values, 'published')) ?? '';
  const early = notesIn(file).filter(({ date }) => isDay(published) && date < published);
  return [
    ...errorsIn(file.file, early.map((note) => told(file, note, 'changes/early', { published }))),
    ...warningsIn(file.file, newer(entry, file, content)),
  ];
}

/** A note on a change that the page does not say it has had. Of days to come `future` tells. */
function newer({ collection }: Entry, file: EntryFile, { day, texts }: Content): Fault[] {
  const changed = madeFrom(file);
  const [newest] = notesIn(file).filter(({ date }) => date <= day).toSorted((a, b) => (a.date < b.date ? 1 : -1));
  if (!newest || !isDay(changed) || newest.date <= changed) return [];
  const edit = fieldEdit(collection, file, texts.get(file.file)?.text ?? '', 'changed', newest.date);
  const fault = told(file, newest, 'changes/newer', { changed });
  return [edit ? { ...fault, edits: [edit] } : fault];
}

/** Where the notes of a translation are not those of its original. A note newer than what it is made from is not in it yet. */
function unlike(original: EntryFile, file: EntryFile): Fault[] {
  const translated = translatedFrom(file) ?? '';
  const [theirs, ours] = [onePerDay(notesIn(original)), onePerDay(notesIn(file))];
  const lacking = theirs.filter(({ date }) => date <= translated && ours.every((note) => note.date !== date));
  const alone = ours.filter(({ date }) => theirs.every((note) => note.date !== date));
  return [
    ...lacking.map(({ date, index }): Fault => {
      const place = `${original.file}:${original.head.pointOf(['changes', index]).line}`;
      return { rule: 'changes/untranslated', at: file.head.pointOf(['changes']), values: { date, original: place } };
    }),
    ...alone.map((note) => told(file, note, 'changes/alone', { original: original.file })),
  ];
}

function told({ head }: EntryFile, { date, index }: Note, rule: Fault['rule'], values: Fault['values'] = {}): Fault {
  return { rule, at: head.pointOf(['changes', index, 'date']), values: { date, ...values } };
}
