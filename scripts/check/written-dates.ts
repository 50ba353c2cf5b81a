import { isDate } from '#src/content/fields.ts';

/** The months by the first letters of their names, in Swedish and English. */
const months = ['jan', 'feb', 'mar', 'apr', '(?:maj|may)', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'dec'];

const name = `(?<name>${months.join('|')})\\p{L}*\\.?`;
const year = '(?<year>[12]\\d{3})';

/** The ways to write a day that leave no doubt of which it is. `2/3 2026` is Swedish and means March; `2/3/2026` may not be. */
const days = [
  `${year}(?<between>[-/. ])(?<month>\\d{1,2})\\k<between>(?<day>\\d{1,2})`,
  `${year}(?<month>\\d{2})(?<day>\\d{2})`,
  `(?:den )?(?<day>\\d{1,2})/(?<month>\\d{1,2})[ -]${year}`,
  `(?:den |the )?(?<day>\\d{1,2})(?:st|nd|rd|th|:?[ae])? ?${name},? ${year}`,
  `${name} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? ${year}`,
].map(whole);

const monthsOfYears = [`${year}[-/](?<month>\\d{1,2})`, `${name},? ${year}`].map(whole);

function whole(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`, 'iu');
}

/** The day that somebody meant, as `2026-02-02`; undefined where it could be another, or is none. */
export function dayIn(text: string): string | undefined {
  return readAs(days, text) ?? sameEitherWay(text);
}

/** The day, or the month as `2026-02`, that somebody meant. */
export function dateIn(text: string): string | undefined {
  return dayIn(text) ?? readAs(monthsOfYears, text);
}

function readAs(patterns: RegExp[], text: string): string | undefined {
  const groups = patterns.map((pattern) => pattern.exec(text.trim())?.groups).find(Boolean);
  if (!groups) return undefined;
  const month = groups['month'] ?? String(months.findIndex((one) => new RegExp(`^${one}`, 'i').test(groups['name'] ?? '')) + 1);
  return checked(groups['year'] ?? '', month, groups['day']);
}

/** Days with the year last, where the month can be told from the day: `13/2/2026`, `2.2.2026`. */
function sameEitherWay(text: string): string | undefined {
  const [, a = '', , b = '', yearLast = ''] = /^(\d{1,2})([/.-])(\d{1,2})\2([12]\d{3})$/.exec(text.trim()) ?? [];
  const readings = new Set([checked(yearLast, b, a), checked(yearLast, a, b)].filter((date) => date !== undefined));
  return readings.size === 1 ? [...readings][0] : undefined;
}

function checked(year: string, month: string, day: string | undefined): string | undefined {
  const date = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  return isDate(date) ? date : undefined;
}
