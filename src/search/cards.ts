import type { Card } from './card.ts';
import { kept } from './kept.ts';
import { sectionsOf, wordsIn } from './language/words.ts';
import { placeFinder, type Places } from './places.ts';

/** The card that answers a query, and the municipality that led to it. */
export interface Best {
  kind: 'glossary' | 'regions';
  card: Card;
  municipality?: string | undefined;
}

/** The cards of a language. Nothing of it rejects: search does without. */
export interface Cards {
  /** The county that is named, or the county of the municipality, by the first of some texts that names one. */
  place(texts: string[]): Promise<Best | undefined>;
  /** The term that stands at an address. */
  term(href: string): Promise<Best | undefined>;
}

/** A place has few words in its name, and what is asked of it few more. */
const few = 6;

/** The cards that stand at an address: the names of places by what they begin with, and a file for each card, loaded when it is the answer. */
export function cardsAt(base: string, locale: string): Cards {
  const file = kept(async (path: string) => (await fetch(`${base}${path}`)).json());
  const placesOf = async (texts: string[]): Promise<Places[]> => Promise.all(sectionsOf(texts.flatMap(wordsIn)).slice(0, few).map((section) => file(`places/${section}.json`)));
  const cardOf = async (kind: Best['kind'], name: string): Promise<Best> => {
    const card: Card = await file(`cards/${locale}/${kind}/${name}.json`);
    return { kind, card };
  };
  const placeOf = async (texts: string[]) => {
    const find = placeFinder(await placesOf(texts));
    const [place] = texts.flatMap((text) => find(text) ?? []);
    return place && { ...(await cardOf('regions', place.region)), municipality: place.municipality };
  };
  const termAt = async (href: string) => {
    const [, name] = href.split('#');
    return name ? cardOf('glossary', name) : undefined;
  };
  return {
    place: (texts) => placeOf(texts).catch(() => undefined),
    term: (href) => termAt(href).catch(() => undefined),
  };
}
