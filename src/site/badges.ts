import type { Entry } from '#src/content/entries.ts';
import { agingOf } from '#src/freshness/aging.ts';
import { episodesOf, showingOn, type TimedText } from '#src/freshness/episodes.ts';
import { lifeOf, type Phase } from '#src/freshness/life.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { messagesIn } from '#src/i18n/messages.ts';

/**
 * The life of an entry but for its contacts, as lists and search tell it.
 * Each contact says on the page how old it is, and where all are old, marks on every page would tell none apart.
 */
export function lifeInLists({ collection, data }: Entry): Phase[] {
  return lifeOf(agingOf(collection, { ...data, contacts: [] }));
}

/** What states are called in lists, and what one is called in a collection that has a word of its own: `ended:news`. */
export function stateWords(locale: Locale): Record<string, string> {
  const t = messagesIn(locale);
  return {
    overdue: t('badge.overdue'),
    ended: t('badge.ended'),
    'ended:news': t('badge.ended.news'),
    'ended:examples': t('badge.ended.examples'),
    expired: t('badge.expired'),
  };
}

/** The word about how an entry has aged on a day, and those to come. */
export function badgesOf(entry: Entry, day: string): TimedText[] {
  const words = stateWords(entry.locale);
  const states = Map.groupBy(episodesOf(lifeInLists(entry)), ({ state }) => state);
  return [...states].flatMap(([state, [first]]) => {
    const text = words[`${state}:${entry.collection}`] ?? words[state];
    const when = first && showingOn(day, first);
    return text && when ? [{ text, when }] : [];
  });
}
