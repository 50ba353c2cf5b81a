import { formatOf, type Locale } from './locales.ts';

/** A text for each form that a plural has in the language, for a page that learns the count in the browser. */
export function pluralsOf(locale: Locale, text: (count: number) => string): Partial<Record<Intl.LDMLPluralRule, string>> {
  const rules = new Intl.PluralRules(formatOf(locale));
  const counts = [0, 1, 2, 3, 5, 6, 11, 100];
  return Object.fromEntries(counts.map((count) => [rules.select(count), text(count)]));
}
