import type { Concept } from '#src/search/language/concept.ts';
import { shown } from '#src/search/shown.ts';
import type { FactsById } from './facts.ts';
import { glossaryOf, type Glossary } from './glossary.ts';
import { ranked, type Finding, type Found, type Ranked } from './merge.ts';
import { read, typedIn, withoutQuotes, type Books, type Reading, type Wanted } from './read.ts';
import { shelfOf, type Shelf } from './shelf.ts';
import { hasTwin, knows, type Vocabulary } from './vocabulary.ts';
import { namesOf, telling, wayOf, waysTo, type Way } from './ways.ts';
import { headed, weigherOf, type Sought, type Weighed } from './weigh.ts';

/** Where the parts of the index come from: the network in a browser, the disk in a test. */
export interface Library<Result> {
  /** The concepts with a name that begins as one of some words do; all of them if none are given. */
  glossary(words?: string[]): Promise<Concept[]>;
  /** The words of a section of a language, packed; all its words if none is given. */
  words(locale: string, section?: number): Promise<string>;
  /** What is known of each page of a language. */
  facts(locale: string): Promise<FactsById>;
  /** The pages of a language that have all words of a way to ask, or its text as it is if that is in quotes. */
  search(locale: string, way: Way): Promise<Found<Result>[]>;
  /** The headings of a page found. */
  headings(result: Result): Promise<string[]>;
}

/** A page that answers, in the language that it is in. */
export interface Match<Result> extends Ranked<Result>, Weighed {
  locale: string;
}

/** What a query found, the best first, and how it was read, with what of the glossary. */
export interface Asked<Result> {
  matches: Match<Result>[];
  reading: Reading;
  glossary: Glossary;
  /** Whether no page has what is in quotes as it is, so that its words were asked for. */
  isLoose: boolean;
}

/** Answers queries in a language; with `isExact` as they were typed, uncorrected. Rejects if a part of the index cannot be loaded. */
export type Ask<Result> = (query: string, isExact?: boolean) => Promise<Asked<Result>>;

/** What a page in another language is worth to a reader of this one. */
const foreign = 0.5;

/** How many pages are enough not to ask for the same thing by all its other names. */
const enough = 20;

/** Answers queries of readers of one language, from pages in that language and, where they do not suffice, in others. */
export function askIn<Result>(locale: string, others: string[], library: Library<Result>): Ask<Result> {
  const shelf = shelfOf(library.words);
  const few = async (typed: string[]): Promise<Books> => {
    const words = typed.flatMap((word, at) => [word, word + (typed[at + 1] ?? '')]);
    const [own, concepts] = await Promise.all([shelf.of(locale, words), library.glossary(words)]);
    return { own, others: [], glossary: glossaryOf(concepts) };
  };
  const all = async (): Promise<Books> => {
    const [own, concepts, ...more] = await Promise.all([shelf.all(locale), library.glossary(), ...others.map(shelf.all)]);
    return { own, others: more, glossary: glossaryOf(concepts) };
  };
  const asked = async (query: string, isExact: boolean): Promise<Asked<Result>> => {
    const some = await few(typedIn(query));
    const books = isUnclear(read(query, some, isExact)) ? await all() : some;
    const reading = read(query, books, isExact);
    const search = (where: string) => matchesIn(where, reading, books.glossary, shelf, library);
    const found = await search(locale);
    const answer = async (matches: Match<Result>[]) => ({ matches: reading.isQuestion ? await byHeadings(matches, library) : matches, reading, glossary: books.glossary, isLoose: false });
    if (!asksAbroad(reading, found)) return answer(found);
    const abroad = await Promise.all(others.map(search));
    const matches = [...found, ...abroad.flat().map((match) => ({ ...match, score: match.score * foreign }))];
    return answer(matches.toSorted(higher));
  };
  return async (query, isExact = false) => {
    const answer = await asked(query, isExact);
    if (isExact || answer.matches.length > 0 || !answer.reading.wanted.some(({ how }) => how === 'quoted')) return answer;
    return { ...(await asked(withoutQuotes(query), false)), isLoose: true };
  };
}

function higher(one: Weighed, other: Weighed): number {
  return other.score - one.score;
}

/** The pages that will be shown first in the order that their headings give them: a long page answers a question in one of its parts. */
async function byHeadings<Result>(matches: Match<Result>[], library: Library<Result>): Promise<Match<Result>[]> {
  const best = await Promise.all(matches.slice(0, shown).map(async (match) => headed(match, await library.headings(match.result))));
  return [...best.toSorted(higher), ...matches.slice(shown)];
}

/** Whether the words of other languages may tell what was meant. */
function isUnclear({ wanted, corrections }: Reading): boolean {
  return corrections.length > 0 || wanted.some(({ how }) => how === 'split' || how === 'unknown');
}

/** Whether pages in other languages may have what is asked for: it is in their words, or no page has all that is known. */
function asksAbroad<Result>({ wanted }: Reading, found: Match<Result>[]): boolean {
  const known = wanted.filter(({ how }) => how !== 'unknown');
  return known.some(({ how }) => how === 'elsewhere') || (known.length > 0 && !found.some(({ has }) => has.size === known.length));
}

async function matchesIn<Result>(locale: string, { wanted, isQuestion }: Reading, glossary: Glossary, shelf: Shelf, library: Library<Result>): Promise<Match<Result>[]> {
  const vocabulary = await shelf.of(locale, wanted.flatMap((one) => [...one.words, ...namesOf(one, locale, glossary).flat()]));
  const findings = (await Promise.all(wanted.map((one, index) => findingsOf(index, waysTo(one, vocabulary, glossary), (way) => library.search(locale, way))))).flat();
  const words = wanted.flatMap((one) => one.words);
  const isAll = wanted.length > 1 && words.every((word) => knows(vocabulary, word));
  const found = ranked(wanted.length, findings, isAll ? await library.search(locale, wayOf(words, 1, vocabulary)) : []);
  const weigh = weigherOf(locale, wanted.map((one): Sought => ({ names: [telling(one.words), ...namesOf(one, locale, glossary)], isBegun: isBegun(one, vocabulary), hasTwin: (word) => hasTwin(vocabulary, word) })), await library.facts(locale), isQuestion);
  return found
    .filter(({ has }) => hasQuoted(wanted, has))
    .map((page) => ({ ...page, ...weigh(page), locale }))
    .toSorted(higher);
}

/** Whether somebody may not have typed all of a word yet. */
function isBegun({ words, how }: Wanted, vocabulary: Vocabulary): boolean {
  return how === 'unknown' || (how === 'known' && !words.every((word) => knows(vocabulary, word)));
}

/** What the ways to ask for one thing find: the first two where the first finds enough, what was typed and the title that is another name of it, for the words of each lie in another part of the index. */
async function findingsOf<Result>(wanted: number, [first, ...more]: Way[], search: (way: Way) => Promise<Found<Result>[]>): Promise<Finding<Result>[]> {
  if (!first) return [];
  const findingOf = async (way: Way): Promise<Finding<Result>> => ({ wanted, weight: way.weight, words: way.text.split(' ').length, found: await search(way) });
  const one = await findingOf(first);
  const others = one.found.length < enough ? more : more.slice(0, 1);
  return [one, ...(await Promise.all(others.map(findingOf)))];
}

/** Whether a page has all that is in quotes: whoever sets them means just that. */
function hasQuoted(wanted: Wanted[], has: Map<number, number>): boolean {
  return wanted.every(({ how }, index) => how !== 'quoted' || has.has(index));
}
