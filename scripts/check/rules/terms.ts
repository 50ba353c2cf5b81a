import type { Locale } from '#src/i18n/locales.ts';
import { formsOf } from '#scripts/language/forms.ts';
import { ownWords, passagesIn, type Passage, type Range } from '#scripts/language/passages.ts';
import { filesOf, type Content, type Entry } from '../content.ts';
import { knownNames, withoutNames } from '../known-names.ts';
import { warning, type Check, type Problem } from '../problem.ts';
import { fieldOf, itemsOf, textOf } from '../values.ts';

/** A term of the glossary in a language, and what is not written for it. */
interface Term {
  entry: Entry;
  locale: Locale;
  title: string;
  words: string[];
  avoided: RegExp;
}

/** The texts call things what the glossary calls them. Names, quotations and the term's own entry may do otherwise. */
export const terms: Check = (content) => {
  const byLocale = Map.groupBy(termsIn(content), ({ locale }) => locale);
  // One look for all words at once: nearly every passage has none of them.
  const anyOf = new Map([...byLocale].map(([locale, all]) => [locale, formsOf(all.flatMap(({ words }) => words), locale)]));
  const names = knownNames(content);
  return content.entries.flatMap((entry) =>
    filesOf(entry).flatMap((file) => {
      const any = anyOf.get(file.locale);
      const passages = any ? passagesIn(content, entry, file).filter(({ text }) => text.search(any) !== -1) : [];
      const others = (byLocale.get(file.locale) ?? []).filter((term) => term.entry !== entry);
      return passages.flatMap((passage) => problemsOf(file.file, passage, others, names));
    }),
  );
};

function termsIn({ entries }: Content): Term[] {
  return entries.filter(({ collection }) => collection === 'glossary').flatMap((entry) =>
    filesOf(entry).flatMap(({ head, locale }): Term[] => {
      const words = itemsOf(fieldOf(head.values, 'avoid')).flatMap((word) => textOf(word)?.trim() || []);
      const title = textOf(fieldOf(head.values, 'title')) ?? '';
      return words.length > 0 ? [{ entry, locale, title, words, avoided: formsOf(words, locale) }] : [];
    }),
  );
}

function problemsOf(file: string, passage: Passage, terms: Term[], names: string[]): Problem[] {
  const text = ownWords(passage);
  return terms.flatMap(({ entry, title, avoided }) => {
    // Names are looked for only where it matters: there are many, and little is wrong.
    const found = hits(text, avoided).length > 0 ? hits(withoutNames(text, names), avoided) : [];
    return found.map((range) => {
      const values = { word: text.slice(range.from, range.to), term: title, entry: entry.folder };
      return warning(file, passage.at(range), 'language/term', values);
    });
  });
}

function hits(text: string, words: RegExp): Range[] {
  return Array.from(text.matchAll(words), ({ index, 0: all }) => ({ from: index, to: index + all.length }));
}
