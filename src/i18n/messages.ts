import i18next, { type TOptions } from 'i18next';
import { locales, type Locale } from './locales.ts';
import type sv from './sv.json';

type Plural<Key extends string> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key;

/** The name of a piece of text of the site itself. `sv.json` decides which there are. */
export type MessageKey = Plural<keyof typeof sv>;

/** Gives the text of a message, with its values set in. `count` chooses the plural. */
export type Translate = (key: MessageKey, values?: TOptions) => string;

const files = import.meta.glob<Record<string, string>>('./*.json', { eager: true, import: 'default' });

const keys = Object.keys(files['./sv.json'] ?? {});
for (const locale of locales) {
  const missing = keys.filter((key) => files[`./${locale}.json`]?.[key] === undefined);
  if (missing.length > 0) throw new Error(`src/i18n/${locale}.json lacks ${missing.join(', ')}.`);
}

const i18n = i18next.createInstance();
await i18n.init({
  supportedLngs: locales,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  resources: Object.fromEntries(locales.map((locale) => [locale, { translation: files[`./${locale}.json`] ?? {} }])),
});

/** The messages in a language: `messagesIn('sv')('menu.label')` is `Huvudmeny`. */
export function messagesIn(locale: Locale): Translate {
  const translate = i18n.getFixedT(locale);
  return (key, values = {}) => translate(key, values);
}
