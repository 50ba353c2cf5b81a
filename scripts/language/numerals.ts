import { locales, type Locale } from '#src/i18n/locales.ts';
import { blank, type Range } from './passages.ts';

/** A number, year, amount, day or time in a text. */
export interface Numeral extends Range {
  text: string;
  /** Whether it is another word for a number, which the other language need not have: both, twice. */
  isLoose: boolean;
  /** The same in every language: `9630`, `month 9`, `13:30`, `2016:1145`. */
  value: string;
}

/** A form that numbers have, what every text with it has, and what is read in it. Most texts do not have it, and are not looked at further. */
interface Reader {
  sign: RegExp;
  form: RegExp;
  read: (match: string[]) => string[];
}

const months = [
  ...['januari|january', 'februari|february', 'mars|march', 'april', 'maj|may', 'juni|june', 'juli|july', 'augusti|august'],
  ...['september', 'oktober|october', 'november', 'december'],
];

/** Numbers from one to twelve in letters. One is read in front of a million only: it is an article too. */
const letters: Partial<Record<Locale, string[]>> = {
  sv: ['en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** The words that a number is multiplied by. */
const factors: [word: RegExp, factor: number][] = [
  [/^(?:tusen|thousand|tkr)/i, 1e3],
  [/^(?:miljon|million|mnkr|mkr)/i, 1e6],
  [/^(?:miljard|billion|mdkr)/i, 1e9],
];
const factor = '[ \\u00A0](tusen|thousand|tkr|miljon|million|mnkr|mkr|miljard|billion|mdkr)';

/** Other words that hold a number. */
const loose: [form: RegExp, value: string][] = [
  [/(?<!\p{L})(?:dubbl?[aet]\p{L}*|båda|bägge|par|both|double|dual|twice|pair|couple)(?!\p{L})/giu, '2'],
  [/(?<!\p{L})(?:halvår\p{L}*)(?!\p{L})/giu, '6'],
  [/(?<!\p{L})(?:dussin|dozen)(?!\p{L})/giu, '12'],
];

/** Letters that each of them begins with. */
const someLoose = /dubb|båda|bägge|par|both|dou|dual|twice|pair|couple|halvår|dussin|dozen/i;

/** What Swedish writes together with a number, and English after a hyphen: tvååriga, two-year. */
const joined = '(?=(?:år|dag|veck|månad|timm|del|mans)|(?!\\p{L}))';

/** Amounts with the spaces, commas and points that a language sets in them. */
const amounts: Partial<Record<Locale, RegExp>> = {
  sv: new RegExp(`(\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:[,.]\\d+)?)(?:${factor})?`, 'g'),
  en: new RegExp(`(\\d{1,3}(?:[, \\u00A0\\u202F]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:${factor})?`, 'g'),
};

/** Addresses, and names with figures, are no numbers. */
const addresses: Reader = {
  sign: /@|:\/\/|www\.|[^\s\d]\d/,
  form: /(?<![\w.+-])[\w.+-]+@[\w.-]+|(?:https?:\/\/|www\.)\S+|(?<![\p{L}\d])\p{L}+\d[\p{L}\d]*/gu,
  read: () => [],
};

/** What is read before plain amounts, for its figures mean something else. */
const figures: Reader[] = [
  { sign: /\d[:/]\d/, form: /(?<!\d)(?:\d{1,4}:\d{3,4}|\d{4}\/\d{2,4})(?!\d)/g, read: ([all = '']) => [all] },
  {
    sign: /\d ?[ap]\.?m/i,
    form: /(?<!\d)(\d{1,2})(?:[.:](\d{2}))? ?([ap])\.?m(?!\p{L})\.?/giu,
    read: ([, hours, minutes, half]) => [timeOf(hours, minutes, half)],
  },
  {
    sign: /\d[:.]\d\d/,
    form: /(?<!\d)(\d{1,2}):(\d{2})(?!\d)|(?<=(?:kl|klockan)\.? |\d[.:]\d{2}–)(\d{1,2})\.(\d{2})(?!\d)/g,
    read: ([, h, m, hours, minutes]) => [timeOf(h ?? hours, m ?? minutes)],
  },
  {
    sign: /-\d\d-/,
    form: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g,
    read: ([, year, month, day]) => [`${Number(year)}`, `month ${Number(month)}`, `${Number(day)}`],
  },
  {
    sign: /\d\/\d/,
    form: /(?<![\d/])(\d{1,2})\/(1[0-2]|[1-9])(?![\d/])/g,
    read: ([, day, month]) => [`${Number(day)}`, `month ${Number(month)}`],
  },
];

const month: Reader = {
  sign: new RegExp(months.join('|'), 'i'),
  form: new RegExp(`(?<!\\p{L})(?:${months.join('|')})(?!\\p{L})`, 'giu'),
  read: ([name = '']) => monthOf(name),
};

/** What is read in a text of each language, in order. */
const readers = new Map(locales.map((locale) => [locale, readersOf(locale)]));

/** None for a language whose way to write numbers is not known. */
function readersOf(locale: Locale): Reader[] {
  const words = letters[locale];
  const amount = amounts[locale];
  if (!words || !amount) return [];
  const [one, ...others] = words;
  const spelled: Reader = {
    // One is a number before a million only.
    sign: new RegExp(`${others.join('|')}|${one}${factor}`, 'i'),
    form: new RegExp(`(?<!\\p{L})(${words.join('|')})${joined}(?:${factor})?`, 'giu'),
    read: ([, word = '', factor = '']) => spelledOut(words, word, factor),
  };
  const plain: Reader = { sign: /\d/, form: amount, read: ([, number = '', factor = '']) => [amountOf(number, factor, locale)] };
  return [addresses, ...figures, month, plain, spelled];
}

/** The numbers in a text, in order; none in a language whose way to write them is not known. */
export function numeralsIn(text: string, locale: Locale): Numeral[] {
  const all = readers.get(locale) ?? [];
  if (all.length === 0) return [];
  let found: Numeral[] = [];
  let rest = text;
  for (const { form, read } of all.filter(({ sign }) => sign.test(text))) {
    const matches = Array.from(rest.matchAll(form), (match) => {
      return { text: match[0], values: read([...match]), from: match.index, to: match.index + match[0].length };
    });
    found = found.concat(matches.flatMap(({ values, ...place }) => values.map((value) => ({ ...place, value, isLoose: false }))));
    rest = blank(rest, matches);
  }
  return found.concat(looseIn(rest)).toSorted((a, b) => a.from - b.from);
}

function looseIn(text: string): Numeral[] {
  if (!someLoose.test(text)) return [];
  return loose.flatMap(([form, value]) =>
    Array.from(text.matchAll(form), ({ index, 0: word }) => ({ text: word, value, isLoose: true, from: index, to: index + word.length })),
  );
}

/** English writes months with a capital; what has none is another word: it may march. */
function monthOf(name: string): string[] {
  if (name === 'may' || name === 'march') return [];
  return [`month ${months.findIndex((names) => names.split('|').includes(name.toLowerCase())) + 1}`];
}

function timeOf(hours = '0', minutes = '00', half?: string): string {
  return `${String(hourOf(Number(hours), half?.toLowerCase())).padStart(2, '0')}:${minutes}`;
}

/** The hour of the day: with a.m. and p.m., twelve begins its half of the day. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function spelledOut(words: string[], word: string, factor: string): string[] {
  const number = words.indexOf(word.toLowerCase()) + 1;
  return number > 1 || factor !== '' ? [multiplied(number, factor)] : [];
}

function amountOf(written: string, word: string, locale: Locale): string {
  const plain = written.replace(/[ \u00A0\u202F]/g, '');
  const number = Number(locale === 'en' ? plain.replaceAll(',', '') : plain.replace(',', '.'));
  return multiplied(number, word);
}

function multiplied(number: number, word: string): string {
  const times = factors.find(([begin]) => begin.test(word))?.[1] ?? 1;
  return String(Number((number * times).toPrecision(12)));
}
