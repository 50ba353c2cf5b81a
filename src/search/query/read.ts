import { isQuestion, isStopWord } from '#src/search/language/stop-words.ts';
import { wordsIn } from '#src/search/language/words.ts';
import { conceptsIn, nameAt, nameBegun, type Glossary } from './glossary.ts';
import { knownEnd, partsOf } from './parts.ts';
import { meant } from './typos.ts';
import { begins, formsOf, knows, type Vocabulary } from './vocabulary.ts';

/** One thing that a query asks for. */
export interface Wanted {
  /** Its words, as they were meant. */
  words: string[];
  /** How it is understood: `elsewhere` is a word or a name of another language, and nothing is known of what is `unknown`. */
  how: 'quoted' | 'named' | 'known' | 'meant' | 'split' | 'elsewhere' | 'unknown';
}

/** How a query was understood. */
export interface Reading {
  wanted: Wanted[];
  /** What was typed, and what it was taken for. */
  corrections: { typed: string; meant: string }[];
  /** Whether it asks how something is done, or whether it may be: not only what something is. */
  isQuestion: boolean;
}

/** What a query is read with: the words of the reader's language, at least those that begin as its own, those of others once they are loaded, and the glossary. */
export interface Books {
  own: Vocabulary;
  others: Vocabulary[];
  glossary: Glossary;
}

/** More letters and words than anybody means. The rest is not looked for. */
const most = { letters: 1000, words: 24 };

/** What a name has in the genitive after a sign: `SKR:s`, `Sweden's`. */
const genitive = /(?<=\p{L})[:'’]s(?![\p{L}\p{N}])/giu;

/** The words of a query, as far as it is read, that must be looked up: those that say something, and what only others like it stand beside, such as `hur många`. */
export function typedIn(query: string): string[] {
  const words = wordsIn(query.slice(0, most.letters).replace(genitive, ''));
  const isAside = (at: number) => isStopWord(words[at] ?? '') && !isStopWord(words[at + 1] ?? '') && words.length > 1;
  return words.filter((_, at) => !isAside(at));
}

/** Understands a query, and corrects it unless it is meant as it was typed. A word that nothing is known of must not be sent on: the index would shorten it until it finds something. */
export function read(query: string, books: Books, isExact = false): Reading {
  const text = query.slice(0, most.letters).replace(/[“”„]/g, '"').replace(genitive, '');
  const quoted = [...text.matchAll(/"([^"]*)"/g)].map(([, phrase = '']) => piecesOf(phrase)).filter((words) => words.length > 0);
  const typed = wordsIn(text.replace(/"[^"]*"/g, ' ')).slice(0, most.words);
  const corrections = isExact ? [] : typed.flatMap((word) => correctionOf(word, books));
  const meantBy = new Map(corrections.map(({ typed: word, meant: right }) => [word, right]));
  const words = joined(typed.map((word) => meantBy.get(word) ?? word), books);
  const wanted = wantedIn(words, books).map((one): Wanted => (corrections.some((correction) => one.words.includes(correction.meant)) ? { ...one, how: 'meant' } : one));
  return { wanted: [...quoted.slice(0, most.words).map((phrase): Wanted => ({ words: phrase, how: 'quoted' })), ...wanted], corrections, isQuestion: isQuestion(typed) };
}

/** A query with the words of its phrases each by itself. */
export function withoutQuotes(query: string): string {
  return query.replace(/["“”„]/g, ' ').replace(/\s+/g, ' ').trim();
}

/** The words of a phrase as the index has them: what stands between spaces, without signs. `1:1` is `11`. */
function piecesOf(phrase: string): string[] {
  return phrase.split(/\s+/).map((piece) => wordsIn(piece).join('')).filter(Boolean);
}

/** What was meant by a word that nothing is known of, nor of its parts. */
function correctionOf(word: string, { own, others, glossary }: Books): Reading['corrections'] {
  const names = glossary.words.get(own.locale) ?? new Set<string>();
  if (isStopWord(word) || names.has(word) || nameAt(glossary, [word], 0) > 0 || begins(own, word) || [own, ...others].some((one) => knows(one, word))) return [];
  const parts = partsOf(word, (part) => knows(own, part));
  // Nearly anything can be put together from parts of three letters.
  const isCompound = parts.length > 0 && parts.every((part) => part.length > 3);
  const found = meant(word, [...formsOf(own), ...[...names].map((name) => [name, 0] as const)], isCompound);
  return found ? [{ typed: word, meant: found }] : [];
}

/** Puts together what belongs together: `löne bidrag`, but not `vad är`, whatever stands on a page. */
function joined(words: string[], { own, glossary }: Books): string[] {
  const made: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const [one = '', next = ''] = words.slice(at, at + 2);
    const both = one + next;
    const isSaid = !isStopWord(one) || !isStopWord(next);
    const isWord = isSaid && next.length > 1 && both.length > 4 && (knows(own, both) || nameAt(glossary, [both], 0) > 0);
    const isOne = isWord && nameAt(glossary, [one, next], 0) < 2;
    made.push(isOne ? both : one);
    if (isOne) at++;
  }
  return made;
}

/** The names of concepts, as long as can be, and the words between them that say something. If none does, all of them. */
function wantedIn(words: string[], books: Books): Wanted[] {
  const wanted: Wanted[] = [];
  for (let at = 0; at < words.length; ) {
    const begun = begunIn(words.slice(at), books);
    if (begun) return [...wanted, ...wantedBy(begun, books)];
    const said = words.slice(at, at + (nameAt(books.glossary, words, at) || 1));
    if (!said.every(isStopWord) || said.length > 1) wanted.push(...wantedBy(said, books));
    at += said.length;
  }
  return wanted.length > 0 ? wanted : words.flatMap((word) => wantedBy([word], books));
}

/** The name that the last words of a query are the beginning of: `upphandlande my`. */
function begunIn(words: string[], { own, glossary }: Books): string[] | undefined {
  return words.length > 1 && !knows(own, words.at(-1) ?? '') ? nameBegun(glossary, own.locale, words) : undefined;
}

function wantedBy(words: string[], { own, others, glossary }: Books): Wanted[] {
  const [word = ''] = words;
  if (conceptsIn(glossary, own.locale, words).length > 0) return [{ words, how: 'named' }];
  if (nameAt(glossary, words, 0) > 0) return [{ words, how: 'elsewhere' }];
  if (knows(own, word) || begins(own, word)) return [{ words, how: 'known' }];
  if (others.some((other) => knows(other, word))) return [{ words, how: 'elsewhere' }];
  const parts = partsOf(word, (part) => knows(own, part));
  if (parts.length > 0) return parts.map((part) => ({ words: [part], how: 'split' }));
  const end = knownEnd(word, (part) => knows(own, part));
  return [end ? { words: [end], how: 'split' } : { words, how: 'unknown' }];
}
