/** The languages of the site, in the order they are shown. A further language is a row here, a message file and translated entries. */
export const locales = ['sv', 'en'] as const;

export type Locale = (typeof locales)[number];

/** The language that every entry is first written in, and that holds its facts. */
export const originalLocale: Locale = 'sv';

/** What each language calls itself. */
export const localeNames: Record<Locale, string> = { sv: 'Svenska', en: 'English' };

/** The BCP 47 tag by which each language sorts and writes dates and numbers. */
export const formats: Record<Locale, string> = { sv: 'sv-SE', en: 'en-GB' };
