/**
 * Days as ISO 8601 text, `2026-02-28`, counted in the calendar alone: no hour and no time zone can move one.
 * Text in this form sorts as the days do.
 */

/** The day it is in Sweden at a moment, whatever the time zone of the machine. */
export function dayInSweden(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(moment);
}

/** The day so many days later, or earlier where `days` is negative. */
export function addDays(day: string, days: number): string {
  const [year, month, date] = numbersOf(day);
  return textOf(Date.UTC(year, month - 1, date + days));
}

/** The same day of the month so many months later; the last of that month where it has no such day: 31 January and one month is 28 February. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = numbersOf(day);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return textOf(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/** How many days `to` is after `from`; negative where it is before. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** The last day of a year, a month or a day: `2026-02` is over with `2026-02-28`. */
export function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? addDays(addMonths(`${date}-01`, 1), -1) : date;
}

function numbersOf(day: string): [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function textOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
