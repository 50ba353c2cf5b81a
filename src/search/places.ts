import { folded, isMarked, wordsIn } from './language/words.ts';
import { isStopWord } from './language/stop-words.ts';

/** What each county is called, and each of its municipalities, the usual name first. Counties may share a name. */
export type Places = Record<string, { names: string[]; municipalities: string[][] }>;

/** A county that was named, or the county of a municipality that was. */
export interface Place {
  region: string;
  /** The usual name of the municipality, if it was one that was named. */
  municipality?: string;
}

/** Finds the place that a query is the name of. */
export type PlaceFinder = (query: string) => Place | undefined;

/** Words that say what kind of place it is, or what of it is looked for. */
const kinds = new Set(
  'kommun kommunen kommuner stad staden län länet region regionen kontakt kontakta kontakter kontaktuppgifter stöd hjälp municipality county city contact contacts support help'.split(' '),
);

/**
 * A finder of places by their names: in any case, with `kommun`, `län` or `region`, in the genitive, in a question that asks
 * for nothing else, and without their marks where no other place has that name. `Habo` and `Håbo` are two places.
 */
export function placeFinder(all: Places[]): PlaceFinder {
  const named = [...all.flatMap(countiesIn), ...all.flatMap(municipalitiesIn)];
  const exact = Map.groupBy(named, ({ key }) => key);
  const alike = Map.groupBy(named, ({ key }) => folded(key));
  return (query) => {
    for (const key of keysOf(query)) {
      const found = exact.get(key) ?? (isMarked(key) ? undefined : alike.get(key));
      if (found) return onlyOne(found);
    }
    return undefined;
  };
}

interface Named {
  key: string;
  place: Place;
}

function countiesIn(places: Places): Named[] {
  return Object.entries(places).flatMap(([region, { names }]) => names.map((name) => ({ key: keyOf(wordsIn(name)), place: { region } })));
}

function municipalitiesIn(places: Places): Named[] {
  return Object.entries(places).flatMap(([region, { municipalities }]) =>
    municipalities.flatMap(([name = '', ...others]) => [name, ...others].map((one) => ({ key: keyOf(wordsIn(one)), place: { region, municipality: name } }))),
  );
}

/** The place of some names, if it is one: a county before its municipality of the same name, and none for Småland, which is three counties. */
function onlyOne(named: Named[]): Place | undefined {
  return new Set(named.map(({ place }) => place.region)).size === 1 ? named[0]?.place : undefined;
}

/** What may be a name in a query: all of it, or what is left without the words that only ask. */
function keysOf(query: string): string[] {
  const words = wordsIn(query.slice(0, 200));
  return [keyOf(words), keyOf(words.filter((word) => !isStopWord(word)))].filter(Boolean);
}

/** The words of a name that tell it from others, without the s of the genitive. */
export function keyOf(words: string[]): string {
  return words.filter((word) => !kinds.has(word)).join(' ').replace(/s$/, '');
}
