import type { Locale } from '#src/i18n/locales.ts';
import { dictionaries, type Dictionary } from '#scripts/language/dictionaries.ts';
import { quotationsIn } from '#scripts/language/passages.ts';
import { heldBack } from '../conflicts.ts';
import type { Content } from '../content.ts';
import { componentNames } from '../elements.ts';
import { knownNames, withoutNames } from '../known-names.ts';
import type { Values } from '../messages.ts';
import { warning, type Problem } from '../problem.ts';
import { usedWords, type Use } from '../used-words.ts';
import { baseForms, listedWords, unusedWords } from './words.ts';

/** To look for what somebody meant takes a moment: in a text that is misspelt all through it is no help either. */
const mostSuggestions = 100;

/** What a word is held against. */
interface Known {
  dictionaries: Map<Locale, Dictionary>;
  /** The hub's own words. */
  own: Set<string>;
  /** The names in the content. */
  names: string[];
}

/**
 * The words that neither the dictionary of their language has, nor the hub's own list, nor any name in the content; and
 * the words of the list that nobody uses. Each word is looked up once, wherever it stands.
 */
export async function misspelled(content: Content): Promise<Problem[]> {
  const names = knownNames(content);
  const known = { dictionaries: await dictionaries(), own: ownWords(content, names), names };
  let left = mostSuggestions;
  const unknown = [...usedWords(content)].flatMap(([locale, words]) => {
    const dictionary = known.dictionaries.get(locale);
    const misses = dictionary ? [...words].filter(([word]) => !isKnown(word, locale, known)) : [];
    return misses.flatMap(([word, uses]) => {
      const wrong = uses.filter((use) => !isForeign(use, locale, known));
      const values = { word, ...(wrong.length > 0 && left-- > 0 ? hints(dictionary?.suggest(word) ?? []) : {}) };
      return wrong.map(({ file, passage, ...range }) => warning(file, passage.at(range), 'language/spelling', values));
    });
  });
  return heldBack([...unknown, ...unusedWords(content)], content);
}

/** The words of the list, the names of the components, and the words that begin with a capital in a name. What begins a sentence has one as well. */
function ownWords({ words }: Content, names: string[]): Set<string> {
  const listed = listedWords(words).flatMap(({ word }) => [word, `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`]);
  return new Set([...listed, ...componentNames, ...names.flatMap((name) => name.match(/(?<!\p{L})\p{Lu}\p{L}*/gu) ?? [])]);
}

/** Whether a word is right wherever it stands. With a capital it may be a name, in any language. */
function isKnown(word: string, locale: Locale, { dictionaries, own }: Known): boolean {
  const forms = [word, ...baseForms(word)];
  if (isShortForm(word) || forms.some((form) => own.has(form))) return true;
  const isName = /^\p{Lu}/u.test(word);
  return [...dictionaries].some(([language, { has }]) => (language === locale || isName) && forms.some(has));
}

/** A letter, or the capitals of a short form: ESF, with or without a genitive. */
function isShortForm(word: string): boolean {
  return /^(?:\p{L}|\p{Lu}{2,6}(?:[’']?s)?)$/u.test(word);
}

/** How much of a text is read on either side of a word, to know what it stands in. */
const reach = 200;

/**
 * Whether a word is right where it stands: in a name of the content, in a quotation in another language, or as a word of
 * another language that goes on with a name (Karins döttrar).
 */
function isForeign({ passage, from, to }: Use, locale: Locale, { dictionaries, names }: Known): boolean {
  const start = Math.max(0, from - reach);
  const text = passage.text.slice(start, to + reach);
  const [begins, ends] = [from - start, to - start];
  if (withoutNames(text, names).slice(begins, ends).trim() === '') return true;
  const others = [...dictionaries].filter(([language]) => language !== locale).map(([, dictionary]) => dictionary);
  // With a capital, a word may be a name in any language.
  const isIn = (words: string) => others.some(({ has }) => (words.match(/(?<!\p{L})\p{Ll}\p{L}*/gu) ?? []).every(has));
  const quotation = quotationsIn(text).find((range) => range.from < begins && ends < range.to);
  const goesOn = /(?<!\p{L})\p{Lu}\p{L}*!?(?:[ -]\p{Ll}+)?[ -]$/u.test(text.slice(Math.max(0, begins - 60), begins));
  return (goesOn && isIn(text.slice(begins, ends))) || (quotation !== undefined && isIn(text.slice(quotation.from, quotation.to)));
}

function hints([nearest, ...others]: string[]): Values {
  if (nearest === undefined) return {};
  return others.length > 0 ? { nearest, others: others.join(', ') } : { nearest };
}
