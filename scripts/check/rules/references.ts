import { placeOf } from '../body.ts';
import { filesOf, type Content, type Entry, type EntryFile } from '../content.ts';
import { elementsOf, propsOf } from '../elements.ts';
import { movedEntries } from '../moved.ts';
import { namesIn, namesOf, type Name } from '../names.ts';
import { hint } from '../nearest.ts';
import { error, exchanged, withEdits, type Check, type Fault, type Problem } from '../problem.ts';
import { bareNameIn } from '../places.ts';
import { sourceIds } from './sources.ts';
import { fieldOf, itemsOf, textOf } from '../values.ts';

/** What the fields of an entry and the components in its texts name exists: other entries, sources, municipalities. */
export const references: Check = (content) => {
  const known = knownIn(content);
  return content.entries.flatMap((entry) => [...inFields(entry, known), ...filesOf(entry).flatMap((file) => inText(file, known))]);
};

function inFields(entry: Entry, known: Known): Problem[] {
  const { original } = entry;
  if (!original) return [];
  return namesOf(entry).flatMap((name) => {
    const fault = faultOf(known, name);
    if (!fault) return [];
    const at = original.head.pointOf(name.path);
    const meant = meantBy(known, name);
    return withEdits(error(original.file, at, fault.rule, fault.values), meant ? exchanged(at, meant) : undefined);
  });
}

/** The rule `components` tells of sources, which an entry must list too. */
function inText(file: EntryFile, known: Known): Problem[] {
  return elementsOf(file).flatMap(({ element, row }) => {
    const names = namesIn(row.props, propsOf(element)).filter(({ target }) => !('source' in target));
    const faults = names.flatMap((name) => faultOf(known, name) ?? []);
    return faults.map(({ rule, values }) => error(file.file, placeOf(element), rule, values));
  });
}

/** What may be named. Sources and municipalities are undefined while a file that may hold them cannot be read. */
interface Known {
  entries: Map<string, string[]>;
  sources: Set<string> | undefined;
  municipalities: Set<string> | undefined;
  /** Where entries went whose folder has another name than before. */
  moved: Map<string, string>;
}

function knownIn(content: Content): Known {
  const { entries, sources } = content;
  const existing = entries.filter(({ original }) => original);
  const byCollection = Map.groupBy(existing, ({ collection }): string => collection);
  return {
    entries: new Map([...byCollection].map(([name, list]) => [name, list.map(({ id }) => id)])),
    sources: sourceIds(sources),
    moved: movedEntries(content),
    municipalities: municipalitiesIn(existing.filter(({ collection }) => collection === 'regions')),
  };
}

function municipalitiesIn(regions: Entry[]): Set<string> | undefined {
  const facts = regions.map(({ original }) => original?.head.values);
  if (facts.includes(undefined)) return undefined;
  const municipalities = facts.flatMap((values) => itemsOf(fieldOf(values, 'municipalities')));
  return new Set(municipalities.map((item) => textOf(fieldOf(item, 'code')) ?? ''));
}

/** Why what a value names is not there; undefined if it is. */
function faultOf(known: Known, { target, value }: Name): Omit<Fault, 'at'> | undefined {
  if ('source' in target) {
    const isKnown = !known.sources || known.sources.has(value);
    return isKnown ? undefined : { rule: 'references/source', values: { value, ...hint(value, known.sources ?? []) } };
  }
  if ('municipality' in target) {
    const isKnown = !known.municipalities || known.municipalities.has(value) || !/^\d{4}$/.test(value);
    return isKnown ? undefined : { rule: 'references/municipality', values: { value } };
  }
  if ('entry' in target) return noEntry(known, value);
  const ids = known.entries.get(target.entryIn) ?? [];
  if (ids.includes(value)) return undefined;
  const meant = meantBy(known, { target, value });
  return { rule: 'references/entry', values: { value, collection: target.entryIn, ...(meant ? { nearest: meant } : hint(idIn(value), ids)) } };
}

/** Of a name as links have it: `/guides/finansiering`. */
function noEntry({ entries, moved }: Known, value: string): Omit<Fault, 'at'> | undefined {
  const names = [...entries].flatMap(([collection, ids]) => ids.map((id) => `/${collection}/${id}`));
  if (names.includes(value)) return undefined;
  const meant = moved.get(value) ?? names.find((name) => name === `/${bareNameIn(value)}`);
  return { rule: 'references/any', values: { value, ...(meant ? { nearest: meant } : hint(value, names)) } };
}

/** The entry that somebody named as a link does, or by the name that its folder had before. */
function meantBy({ moved, entries }: Known, { target, value }: Pick<Name, 'target' | 'value'>): string | undefined {
  if (!('entryIn' in target)) return undefined;
  const id = idIn(value);
  const isThere = id !== value && entries.get(target.entryIn)?.includes(id);
  return isThere ? id : moved.get(`/${target.entryIn}/${id}`)?.split('/').at(-1);
}

/** The id in a name such as `/guides/finansiering` or the path of a file. */
function idIn(value: string): string {
  return value.replace(/\/(\w+\.mdx)?$/, '').split('/').at(-1) ?? value;
}
