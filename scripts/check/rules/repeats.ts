import type { Entry, EntryFile } from '../content.ts';
import { namesOf } from '../names.ts';
import { errorsIn, warningsIn, type Check, type Fault, type Problem } from '../problem.ts';
import { fieldOf, isRecord, itemsOf, textOf } from '../values.ts';

/** What an entry names is named once, is not the entry itself, and lies where the entry says it is. */
export const repeats: Check = ({ entries }) => {
  const counties = countiesIn(entries);
  return entries.flatMap((entry) => {
    const { original, translations } = entry;
    return [
      ...(original ? errorsIn(original.file, toItself(entry, original)) : []),
      ...[...(original ? [original] : []), ...translations].flatMap((file) => errorsIn(file.file, twice(file))),
      ...(original ? outside(original, counties) : []),
    ];
  });
};

/** Its own contacts may name it: it is the body that answers. */
function toItself(entry: Entry, { head }: EntryFile): Fault[] {
  const own = namesOf(entry)
    .filter(({ target, value }) => 'entryIn' in target && target.entryIn === entry.collection && value === entry.id)
    .filter(({ path }) => path.length <= 2);
  return own.map(({ path, value }) => ({ rule: 'references/self', at: head.pointOf(path), values: { value, field: String(path[0]) } }));
}

/** Values that a list has already. */
function twice({ head }: EntryFile): Fault[] {
  const fields = isRecord(head.values) ? Object.entries(head.values) : [];
  return fields.flatMap(([field, list]) => {
    const texts = itemsOf(list).map((item) => textOf(item));
    const again = texts.flatMap((text, index) => (text && texts.indexOf(text) < index ? [{ text, index }] : []));
    return again.map(({ text, index }): Fault => {
      return { rule: 'references/twice', at: head.pointOf([field, index]), values: { value: text, field } };
    });
  });
}

/** The region, by its id, that each municipality lies in, by its code. */
function countiesIn(entries: Entry[]): Map<string, Entry> {
  const regions = entries.filter(({ collection, original }) => collection === 'regions' && original);
  return new Map(regions.flatMap((region) => {
    const municipalities = itemsOf(fieldOf(region.original?.head.values, 'municipalities'));
    return municipalities.map((item) => [textOf(fieldOf(item, 'code')) ?? '', region] as const);
  }));
}

/** Municipalities in counties that are not among those that the entry names, where it names any. */
function outside({ file, head }: EntryFile, counties: Map<string, Entry>): Problem[] {
  const regions = itemsOf(fieldOf(head.values, 'regions'));
  const codes = regions.length > 0 ? itemsOf(fieldOf(head.values, 'municipalities')) : [];
  const faults = codes.flatMap((code, index): Fault[] => {
    const county = typeof code === 'string' ? counties.get(code) : undefined;
    if (!county || regions.includes(county.id)) return [];
    return [{ rule: 'references/outside', at: head.pointOf(['municipalities', index]), values: { value: String(code), county: county.id } }];
  });
  return warningsIn(file, faults);
}
