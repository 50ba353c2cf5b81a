import { locales, originalLocale, type Locale } from '#src/i18n/locales.ts';

/** What an editor types to review an entry. */
export const reviewLine = (name: string): string => `npm run review -- ${name}`;

/** What an editor types to verify the contacts of an entry. */
export function verifyLine(name: string): string {
  return `npm run verify-contacts -- ${name.replace(/^regions\//, '--region ')}`;
}

/** What an editor types to translate an entry into a language. The first one after the original is the one that the command takes by itself. */
export function translateLine(name: string, locale: Locale): string {
  const isUsual = locale === locales.find((one) => one !== originalLocale);
  return `npm run translate -- ${name}${isUsual ? '' : ` --in ${locale}`}`;
}
