import type { Language } from '#scripts/check/messages.ts';

/** A piece of a text that fits on a line, or a word that does not. */
const fitting = /\S.{0,95}(?= |$)|\S+/gu;

/** A line so deep in, as many lines where it is long, all but the first of them deeper. */
export function setIn(line: string, depth: number): string {
  return ' '.repeat(depth) + (line.match(fitting) ?? []).join(`\n${' '.repeat(depth + 2)}`);
}

/** A number with two decimals, as a language writes it. */
export function numberIn(language: Language, value: number): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
}

/** What languages are called in a language. */
export function languagesIn(language: Language, locales: string[]): string {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return locales.map((locale) => names.of(locale) ?? locale).join(', ');
}
