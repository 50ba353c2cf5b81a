import { formatOf, lettersOf, type Locale } from './locales.ts';

const collators = new Map<Locale, Intl.Collator>();

/** Compares two texts as the language sorts them: in Swedish å, ä and ö come last. */
export function compareIn(locale: Locale): (a: string, b: string) => number {
  const collator = collators.get(locale) ?? new Intl.Collator(formatOf(locale), { numeric: true });
  collators.set(locale, collator);
  return collator.compare;
}

/** The letter that a title stands under in an A–Ö list: its first letter, a figure under `0–9`. */
export function letterOf(locale: Locale, title: string): string {
  const first = title.replace(/^[^\p{L}\p{N}]+/u, '').charAt(0).toLocaleUpperCase(formatOf(locale));
  if (/\p{N}/u.test(first)) return '0–9';
  return lettersOf(locale).includes(first) ? first : first.normalize('NFD').charAt(0);
}

/** Items under the letters they stand under, in the order of the language. */
export function byLetter<Item extends { title: string }>(locale: Locale, items: Item[]): { letter: string; items: Item[] }[] {
  const compare = compareIn(locale);
  const groups = Map.groupBy(items.toSorted((a, b) => compare(a.title, b.title)), ({ title }) => letterOf(locale, title));
  return [...groups].map(([letter, items]) => ({ letter, items }));
}
