/**
 * The languages of the site, in the order they are shown: what each calls itself, the BCP 47 tag by which it sorts and
 * writes dates, and the letters with marks that stand by themselves in its alphabet. A further language is a row here, a file of messages beside this one, and translated entries.
 */
const languages = {
  sv: { name: 'Svenska', format: 'sv-SE', letters: 'ÅÄÖ' },
  en: { name: 'English', format: 'en-GB', letters: '' },
};

export type Locale = keyof typeof languages;

export const locales = Object.keys(languages) as Locale[];

/** The language that every entry is first written in, and that holds its facts. */
export const originalLocale: Locale = 'sv';

/** What a language calls itself. */
export const nameOf = (locale: Locale): string => languages[locale].name;

/** The letters with marks that stand by themselves in the alphabet of a language. */
export const lettersOf = (locale: Locale): string => languages[locale].letters;

/** The BCP 47 tag by which a language sorts and writes dates and numbers. */
export const formatOf = (locale: Locale): string => languages[locale].format;

/** What a language, by its ISO code, is called in another. */
export const nameOfLanguage = (locale: Locale, code: string): string =>
  new Intl.DisplayNames(formatOf(locale), { type: 'language' }).of(code) ?? code;
