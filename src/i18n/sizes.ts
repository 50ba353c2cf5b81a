import { formatOf, type Locale } from './locales.ts';

/** The units that sizes are written in, and how a language is asked for each. */
const units: Record<string, Intl.NumberFormatOptions> = {
  byte: { style: 'unit', unit: 'byte', unitDisplay: 'long' },
  kB: { style: 'unit', unit: 'kilobyte' },
  MB: { style: 'unit', unit: 'megabyte' },
};

const pattern = /^(\d{1,6})(?:[.,](\d{1,3}))? ?(byte|kB|MB)$/;

/** Whether a text is the size of a file as people write it: `850 kB`, `1,2 MB`. */
export function isFileSize(text: string): boolean {
  return pattern.test(text);
}

/** The size of a file as the language writes it: `1,2 MB` is `1.2 MB` in English. What is no size stays as it is. */
export function formatFileSize(locale: Locale, text: string): string {
  const [, whole = '', decimals = '0', unit = ''] = pattern.exec(text) ?? [];
  return unit ? new Intl.NumberFormat(formatOf(locale), units[unit]).format(Number(`${whole}.${decimals}`)) : text;
}
