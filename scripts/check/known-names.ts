import { filesOf, type Content, type Entry } from './content.ts';
import { fieldOf, isRecord, itemsOf, textOf } from './values.ts';

/** The collections whose titles are names. */
const named = ['organisations', 'examples', 'projects', 'regions'];

const found = new WeakMap<Content, string[]>();

/**
 * Every name that the content itself gives: of bodies, businesses, projects, regions and municipalities,
 * the short forms of terms, and of sources with those who published them. The longest first.
 * Several rules ask for them: they are looked for once.
 */
export function knownNames(content: Content): string[] {
  const names = found.get(content) ?? namesIn(content);
  found.set(content, names);
  return names;
}

function namesIn({ entries, sources }: Content): string[] {
  const ofSources = sources.flatMap(({ yaml }) => (isRecord(yaml.values) ? Object.values(yaml.values) : []));
  const names = [
    ...entries.flatMap(namesOfEntry),
    ...ofSources.flatMap((source) => ['title', 'publisher'].map((field) => textOf(fieldOf(source, field)))),
  ];
  return [...new Set(names.flatMap((name) => name || []))].toSorted((a, b) => b.length - a.length);
}

function namesOfEntry(entry: Entry): (string | undefined)[] {
  const municipalities = itemsOf(fieldOf(entry.original?.head.values, 'municipalities')).map((item) => textOf(fieldOf(item, 'name')));
  const ofFiles = filesOf(entry).flatMap(({ head }) => {
    const title = named.includes(entry.collection) ? textOf(fieldOf(head.values, 'title')) : undefined;
    return [title, textOf(fieldOf(head.values, 'abbreviation'))];
  });
  return [...ofFiles, ...municipalities];
}

/** A text with spaces where it has one of the names, letter for letter. */
export function withoutNames(text: string, names: string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name, ' '.repeat(name.length)), text);
}
