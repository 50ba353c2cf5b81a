import type { Page } from './hits.ts';
import { isStopWord } from './language/stop-words.ts';
import { wordsIn } from './language/words.ts';
import type { FactsById } from './query/facts.ts';
import { conceptsNamed, keyOf, type Glossary } from './query/glossary.ts';
import type { Reading } from './query/read.ts';

/**
 * The page of the term that is all that is asked for, among the pages found for readers of a language: the one that is called
 * so before one that is called so as well, and the one whose title is nearest to the words that were typed, of several that are forms of them. None where more is asked than what it is.
 */
export function termAmong(pages: Page[], { wanted, isQuestion }: Reading, glossary: Glossary, locale: string): Page | undefined {
  const [one, ...more] = wanted.filter(({ words }) => !words.every(isStopWord));
  if (!one || more.length > 0 || isQuestion) return undefined;
  const names = new Set(conceptsNamed(glossary, one.words).flatMap((concept) => concept[locale] ?? []).map((name) => name.toLowerCase()));
  const named = pages.filter(({ match, facts }) => match.locale === locale && facts.kind === 'glossary' && names.has(bare(facts.title).toLowerCase()));
  const called = named.filter(({ facts }) => keyOf(locale, wordsIn(bare(facts.title))) === keyOf(locale, one.words));
  const changed = ({ facts }: Page) => wordsIn(bare(facts.title)).reduce((sum, word, at) => sum + difference(word, one.words[at] ?? ''), 0);
  return called.toSorted((a, b) => changed(a) - changed(b))[0] ?? named[0];
}

/** How many letters are not the same in two forms of a word, which begin alike. */
function difference(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return one.length + other.length - 2 * same;
}

/** What the terms are called among the pages of a language. */
export function termsIn(facts: FactsById): string[] {
  return Object.values(facts).filter(({ kind }) => kind === 'glossary').map(({ title }) => bare(title));
}

/** A title without the borders in its compounds, and without its short form. */
function bare(title: string): string {
  return title.replaceAll('~', '').replace(/ \([^()]*\)$/, '');
}
