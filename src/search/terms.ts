import type { Page } from './hits.ts';
import { stemOf } from './language/stems.ts';
import { isStopWord } from './language/stop-words.ts';
import { wordsIn } from './language/words.ts';
import type { FactsById } from './query/facts.ts';
import { conceptsNamed, type Glossary } from './query/glossary.ts';
import type { Reading } from './query/read.ts';

/**
 * The page of the term that is all that is asked for, among the pages found for readers of a language: the one that is called
 * so before one that is called so as well. None where more is asked than what it is.
 */
export function termAmong(pages: Page[], { wanted, isQuestion }: Reading, glossary: Glossary, locale: string): Page | undefined {
  const [one, ...more] = wanted.filter(({ words }) => !words.every(isStopWord));
  if (!one || more.length > 0 || isQuestion) return undefined;
  const names = new Set(conceptsNamed(glossary, one.words).flatMap((concept) => concept[locale] ?? []).map((name) => name.toLowerCase()));
  const named = pages.filter(({ match, facts }) => match.locale === locale && facts.kind === 'glossary' && names.has(bare(facts.title).toLowerCase()));
  const stems = (words: string[]) => words.map((word) => stemOf(locale, word)).join(' ');
  return named.find(({ facts }) => stems(wordsIn(bare(facts.title))) === stems(one.words)) ?? named[0];
}

/** What the terms are called among the pages of a language. */
export function termsIn(facts: FactsById): string[] {
  return Object.values(facts).filter(({ kind }) => kind === 'glossary').map(({ title }) => bare(title));
}

/** A title without the borders in its compounds, and without its short form. */
function bare(title: string): string {
  return title.replaceAll('~', '').replace(/ \([^()]*\)$/, '');
}
