import type { Locale } from '#src/i18n/locales.ts';
import { getPages } from './pages.ts';

/** The names of municipalities by their codes. A code that no region has gives none. */
export function namesOfMunicipalities(locale: Locale, codes: string[]): string[] {
  const all = getPages(locale, 'regions').flatMap(({ entry }) => entry.data.municipalities);
  return all.filter(({ code }) => codes.includes(code)).map(({ name }) => name);
}
