import { locales } from '#src/i18n/locales.ts';
import type { EntryFile } from '../content.ts';
import { fileIn } from '../places.ts';
import { error, type Check, type Problem } from '../problem.ts';
import { fieldOf, textOf } from '../values.ts';
import { marks } from './unwritten.ts';

/** No two entries of a collection have the same title in a language: lists, the search and the tabs of browsers go by it. */
export const titles: Check = (content) => {
  const problems = locales.flatMap((locale) => {
    const existing = content.entries.filter(({ original }) => original);
    const byCollection = Map.groupBy(existing, ({ collection }) => collection);
    return [...byCollection.values()].flatMap((entries) => again(entries.flatMap((entry) => fileIn(entry, locale) ?? [])));
  });
  // What nobody has translated is the same in several languages.
  const pairs = Map.groupBy(problems, ({ file, values }) => `${file} ${values['other']}`);
  return [...pairs.values()].flatMap(([first]) => first ?? []);
};

function again(files: EntryFile[]): Problem[] {
  const groups = Map.groupBy(files, ({ head }) => (textOf(fieldOf(head.values, 'title')) ?? '').trim().toLowerCase());
  for (const nobodys of ['', ...Object.values(marks).map((mark) => mark.toLowerCase())]) groups.delete(nobodys);
  return [...groups.values()].flatMap(([first, ...rest]) =>
    rest.map(({ file, head }) => {
      const values = { title: textOf(fieldOf(head.values, 'title')) ?? '', other: first?.file ?? '' };
      return error(file, head.pointOf(['title']), 'titles/again', values);
    }),
  );
}
