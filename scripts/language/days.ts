import { blank, type Range } from './passages.ts';

/** A day, month, season or year that a text names. */
export interface Day extends Range {
  text: string;
  /** The last day of it: `2020-11-30` for the autumn of 2020. */
  last: string;
}

/** The names of months, January first. */
const months = [
  ...['januari|january|jan', 'februari|february|feb', 'mars|march', 'april|apr', 'maj|may', 'juni|june|jun'],
  ...['juli|july|jul', 'augusti|august|aug', 'september|sept|sep', 'oktober|october|okt|oct', 'november|nov', 'december|dec'],
];

/** The parts of a year, with the month that each ends in. */
const parts: Record<string, number> = { vår: 5, spring: 5, sommar: 8, summer: 8, höst: 11, autumn: 11, fall: 11, vinter: 12, winter: 12 };

/** Regular expressions in words: a month, a part of the year, a year. Not the year in 2018:1145, 2017/18 and 1980-talet. */
const words = {
  month: months.join('|'),
  part: '(?:våren|sommaren|hösten|vintern|spring|summer|autumn|winter)(?: of)?',
  half: '(?:första halvåret|(?:the )?first half of)',
  year: '(?:19|20)\\d{2}(?![\\d:/]|-tal|s\\b|,\\d)',
};

/** A form of a day, what every text with it has, and what it says. Most texts do not have it, and are not looked at further. */
interface Form {
  sign: RegExp;
  form: RegExp;
  read: (found: string[]) => string;
}

const signs = { month: new RegExp(words.month, 'i'), part: /våren|sommaren|hösten|vintern|spring|summer|autumn|winter/i };

/** Every form that a day has in Swedish and English, the fullest first. */
const forms: Form[] = [
  { sign: /-\d\d-/, form: form(`(\\d{4})-(\\d{2})-(\\d{2})`), read: ([y, m, d]) => endOf(y, m, d) },
  { sign: /\d\/\d/, form: form(`(\\d{1,2})/(\\d{1,2})[ -](${words.year})`), read: ([d, m, y]) => endOf(y, m, d) },
  { sign: signs.month, form: form(`(\\d{1,2})(?:st|nd|rd|th|:e|:a)? (${words.month})\\.?,? (${words.year})`), read: ([d, m, y]) => endOf(y, monthOf(m), d) },
  { sign: signs.month, form: form(`(${words.month}) (\\d{1,2})(?:st|nd|rd|th)?,? (${words.year})`), read: ([m, d, y]) => endOf(y, monthOf(m), d) },
  { sign: signs.month, form: form(`(${words.month})\\.? (${words.year})`), read: ([m, y]) => endOf(y, monthOf(m)) },
  { sign: signs.part, form: form(`(${words.part}) (${words.year})`), read: ([part = '', y]) => endOf(y, partOf(part)) },
  { sign: /halvåret|half/i, form: form(`${words.half} (${words.year})`), read: ([y]) => endOf(y, '6') },
  { sign: /\d{4}/, form: form(`(${words.year})`), read: ([y]) => endOf(y) },
];

function form(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d:/])${words}(?![\\p{L}\\d])`, 'giu');
}

/** The days, months, seasons and years that a text in Swedish or English names, in order. */
export function daysIn(text: string): Day[] {
  // Every form has a year.
  if (!/\d{4}/.test(text)) return [];
  const possible = forms.filter(({ sign }) => sign.test(text));
  let found: Day[] = [];
  let rest = text;
  for (const { form, read } of possible) {
    const matches = Array.from(rest.matchAll(form), ({ index, 0: all, ...groups }): Day => {
      const parts = Object.values(groups).filter((group) => typeof group === 'string');
      return { text: all, from: index, to: index + all.length, last: read(parts) };
    });
    found = found.concat(matches);
    rest = blank(rest, matches);
  }
  return found.filter(({ last }) => last !== '').toSorted((a, b) => a.from - b.from);
}

/** The number of the month that has a name. */
function monthOf(name = ''): string {
  return String(months.findIndex((names) => names.split('|').includes(name.toLowerCase())) + 1);
}

function partOf(name: string): string {
  return String(Object.entries(parts).find(([part]) => name.toLowerCase().startsWith(part))?.[1] ?? 12);
}

/** The last day of a day, a month or a year; empty when there is no such day. */
function endOf(year = '', month = '12', day?: string): string {
  const last = new Date(Date.UTC(Number(year), Number(month), 0));
  const isThere = Number(month) >= 1 && Number(month) <= 12 && Number(day ?? 1) >= 1 && Number(day ?? 1) <= last.getUTCDate();
  return isThere ? `${last.toISOString().slice(0, 8)}${(day ?? String(last.getUTCDate())).padStart(2, '0')}` : '';
}
