import type { Content, EntryFile } from '../content.ts';
import type { Point } from '../points.ts';
import { error, type Check, type Problem } from '../problem.ts';
import { fieldOf, itemsOf } from '../values.ts';

/** A code that a region gives itself or one of its municipalities. */
interface Code {
  value: unknown;
  file: string;
  at: Point;
}

/** No two regions have the same county code, and no two municipalities the same code: the map and the lists go by them. */
export const codes: Check = (content) => [...again(codesIn(content, countyOf)), ...again(codesIn(content, municipalitiesOf))];

function codesIn({ entries }: Content, codesOf: (file: EntryFile) => Code[]): Code[] {
  return entries.flatMap(({ collection, original }) => (collection === 'regions' && original ? codesOf(original) : []));
}

function countyOf({ file, head }: EntryFile): Code[] {
  return [{ value: fieldOf(head.values, 'code'), file, at: head.pointOf(['code']) }];
}

function municipalitiesOf({ file, head }: EntryFile): Code[] {
  return itemsOf(fieldOf(head.values, 'municipalities')).map((item, index) => {
    return { value: fieldOf(item, 'code'), file, at: head.pointOf(['municipalities', index, 'code']) };
  });
}

function again(all: Code[]): Problem[] {
  const groups = Map.groupBy(all, ({ value }) => (typeof value === 'string' ? value : ''));
  groups.delete('');
  return [...groups].flatMap(([value, [first, ...rest]]) => {
    const other = first ? `${first.file}:${first.at.line}` : '';
    return rest.map(({ file, at }) => error(file, at, 'references/code', { value, other }));
  });
}
