import type { Locale } from '#src/i18n/locales.ts';

/** What a language puts at the end of nouns and adjectives. Elsewhere a word has only the form in which it is given. */
const endings: Partial<Record<Locale, string>> = {
  sv: '(?:s|n|t|r|a|as|en|et|ens|ets|na|nas|ar|er|or|ars|ers|ors|arna|erna|orna|arnas|ernas|ornas)?',
  en: '(?:s|es|[’\']s|s[’\'])?',
};

/** Finds any of some words or phrases in a text, whole, each word in any of its forms. */
export function formsOf(words: string[], locale: Locale): RegExp {
  const ending = endings[locale] ?? '';
  const phrases = words.map((phrase) => phrase.split(/\s+/).map((word) => `${literal(word)}${ending}`).join('\\s+'));
  return new RegExp(`(?<![\\p{L}\\d-])(?:${phrases.join('|')})(?![\\p{L}\\d-])`, 'giu');
}

/** A text as it is written in a regular expression that finds it. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
