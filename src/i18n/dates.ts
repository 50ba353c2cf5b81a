import { formatOf, type Locale } from './locales.ts';

const parts: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** To make a format takes as long as to write eighty dates with it: each is made once. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(locale: Locale, length: number): Intl.DateTimeFormat {
  const name = `${locale} ${length}`;
  const format = formats.get(name) ?? new Intl.DateTimeFormat(formatOf(locale), { ...parts[length], timeZone: 'UTC' });
  formats.set(name, format);
  return format;
}

/** A date as the language writes it, no finer than it is known: `2018-02` is "februari 2018". */
export function formatDate(locale: Locale, date: string): string {
  return formatFor(locale, date.length).format(new Date(date));
}

/** A span of time: "2018–2020"; "från 2018", with the language's own word, when its end is not known; empty when nothing is. */
export function formatPeriod(locale: Locale, from: string | undefined, to: string | undefined, open: string): string {
  if (from && to) return from === to ? formatDate(locale, from) : span(locale, from, to);
  if (from) return `${open} ${formatDate(locale, from)}`;
  return to ? `– ${formatDate(locale, to)}` : '';
}

function span(locale: Locale, from: string, to: string): string {
  const dash = from.length === 4 && to.length === 4 ? '–' : ' – ';
  return formatDate(locale, from) + dash + formatDate(locale, to);
}
