import type { Question } from './address.ts';
import { cardsAt, type Best } from './cards.ts';
import { countsOf, isChosen, type Counts } from './filters.ts';
import { hitOf, type Hit, type Page } from './hits.ts';
import { asMeant, missingIn, type Said } from './meant.ts';
import { askIn, type Match } from './query/ask.ts';
import type { Facts } from './query/facts.ts';
import { libraryAt, type PagefindResult, type SiteLibrary } from './query/library.ts';
import { nearest } from './query/nearest.ts';
import { withoutQuotes } from './query/read.ts';
import { termAmong, termsIn } from './terms.ts';

/** What answers a question. */
export interface Answer {
  /** The hits asked for, but for the one that the best answer is about. */
  hits: Hit[];
  /** Whether there are more than were asked for. */
  hasMore: boolean;
  /** How many there are with the filters chosen, and how many without. */
  total: number;
  all: number;
  counts: Counts;
  /** Whether the index has pages that are no longer current, found or not. */
  hasExpired: boolean;
  /** What answers the words by itself, whatever the filters. */
  best?: Best | undefined;
  /** The query as it was understood; empty if it was understood as it was typed. */
  meant: Said[];
  /** Whether no page has what is in quotes as it is, so that its words were asked for. */
  isLoose: boolean;
  /** Words that no page has. */
  missing: string[];
  /** Where nothing was found, the terms that are nearest. */
  near: string[];
}

/** Searches the pages of a language, and of others where they do not suffice, as they are on a day. Rejects if the index cannot be loaded. */
export type Engine = (question: Question, limit: number, day: string) => Promise<Answer>;

/** An engine over the index at `base` for readers of one language. It loads at the first query, and remembers what failed: another must be made then, with the number of another visit. */
export function engineAt(base: string, locale: string, others: string[], visit = 1): Engine {
  const library = libraryAt(base, visit);
  const ask = askIn(locale, others, library);
  const cards = cardsAt(base, locale);
  return async ({ query, filters, expired, exact }, limit, day) => {
    const { matches, reading, glossary, isLoose } = await ask(query, exact);
    if (matches.length === 0) await library.reach(locale);
    const isPast = ({ expires }: Facts) => expires !== '' && expires <= day;
    const all = await Promise.all(matches.map((match) => pageOf(match, library)));
    const found = all.flatMap((page) => (page && (expired || !isPast(page.facts)) ? [page] : []));
    const chosen = found.filter((page) => isChosen(page.facts, filters));
    const meant = asMeant(isLoose ? withoutQuotes(query) : query, reading.corrections);
    const term = termAmong(found, reading, glossary, locale);
    const [hits, place, definition] = await Promise.all([
      Promise.all(chosen.slice(0, limit).map(hitOf)),
      cards.place([query, meant.map(({ text }) => text).join('')]),
      term?.match.result.data().then(({ url }) => cards.term(url)),
    ]);
    const best = place ?? definition;
    const facts = await library.facts(locale);
    return {
      hits: hits.filter(({ href }) => href !== best?.card.href),
      hasMore: chosen.length > limit,
      total: chosen.length,
      all: found.length,
      counts: countsOf(found.map((page) => page.facts), filters),
      hasExpired: Object.values(facts).some(isPast),
      best,
      meant,
      isLoose,
      missing: missingIn(reading),
      near: found.length > 0 ? [] : nearest(query, termsIn(facts)),
    };
  };
}

async function pageOf(match: Match<PagefindResult>, library: Pick<SiteLibrary, 'facts'>): Promise<Page | undefined> {
  const facts = (await library.facts(match.locale))[match.id];
  return facts && { match, facts };
}
