import { fileURLToPath } from 'node:url';
import { finalizeSettings, getDictionary, readSettings } from 'cspell-lib';
import { locales, type Locale } from '#src/i18n/locales.ts';

/** The words of a language. */
export interface Dictionary {
  /** Whether a word is in it, as it is written or with a small first letter. */
  has: (word: string) => boolean;
  /** At most three words that somebody may have meant, the likeliest first. */
  suggest: (word: string) => string[];
}

/** The packages with the words of each language, and what they are called in them. British English, as the hub writes. */
const packages: Partial<Record<Locale, { path: string; name: string }>> = {
  sv: { path: '@cspell/dict-sv/cspell-ext.json', name: 'sv' },
  en: { path: '@cspell/dict-en-gb-mit/cspell-ext.json', name: 'en-gb' },
};

/** How much unlikelier than the first a suggestion may be: a letter with its accent lost, and not a letter exchanged. */
const furthest = 50;

let read: Promise<Map<Locale, Dictionary>> | undefined;

/** The dictionaries, read once, in a second. Languages without one are left out. */
export function dictionaries(): Promise<Map<Locale, Dictionary>> {
  return (read ??= readAll());
}

async function readAll(): Promise<Map<Locale, Dictionary>> {
  const found = new Map<Locale, Dictionary>();
  for (const locale of locales) {
    const source = packages[locale];
    if (source) found.set(locale, await readDictionary(source.path, source.name));
  }
  return found;
}

async function readDictionary(path: string, name: string): Promise<Dictionary> {
  const settings = await readSettings(fileURLToPath(import.meta.resolve(path)));
  const words = await getDictionary(finalizeSettings({ ...settings, dictionaries: [name] }));
  const isIn = (word: string) => words.has(word, { ignoreCase: false }) && !isDoubled(word);
  return {
    has: (word) => isIn(word) || (isCapital(word) && isIn(small(word))),
    suggest: (word) => {
      const found = words.suggest(word, { numSuggestions: 10 }).filter((one) => /^\p{L}+$/u.test(one.word));
      const near = found.filter(({ cost }) => cost <= (found[0]?.cost ?? 0) + furthest).map((one) => one.word);
      const right = [capital(word), ...near].filter((one) => one !== word && isIn(one));
      return [...new Set(isCapital(word) ? right.map(capital) : right)].slice(0, 3);
    },
  };
}

/** Whether a long part of a word stands twice in a row. Swedish makes words of words, so dictionaries let it pass: tjänsttjänst. */
function isDoubled(word: string): boolean {
  return /(\p{L}{5,})\1/iu.test(word);
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}

function small(word: string): string {
  return `${word.slice(0, 1).toLowerCase()}${word.slice(1)}`;
}
