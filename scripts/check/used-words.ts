import type { Locale } from '#src/i18n/locales.ts';
import { ownText, passagesIn, type Passage, type Range } from '#scripts/language/passages.ts';
import { filesOf, type Content, type EntryFile } from './content.ts';
import { leftIn } from './rules/untranslated.ts';
import { isUnwritten } from './rules/unwritten.ts';

/** Where a word stands. */
export interface Use extends Range {
  file: string;
  passage: Passage;
}

/** The words of a language, with the places where each stands. */
export type Words = Map<string, Use[]>;

/** What is no word of a text: addresses, names of files, commands, and words with figures in them. */
const noWords = /npm (?:run )?\w+|content\/\S+|(?<![\w.+-])[\w.+-]+@[\w.-]+|(?:https?:\/\/|www\.)\S+|(?<![\p{L}\d.-])[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:se|eu|com|org|net|nu|coop|mdx|yaml|txt)(?![\p{L}\d])|(?<![\p{L}\d])\p{L}*\d[\p{L}\d]*/giu;

/** A single word in quotation marks is talked about: it may be just what should not be written. */
const talkedAbout = /[”“"]\p{L}+[”“"]/gu;

const word = /(?<!\p{L})\p{L}[\p{L}\p{M}]*(?:[’']\p{L}+)*/gu;

/** Every word of the texts, by language, but for what is still to be written or translated. */
export function usedWords(content: Content): Map<Locale, Words> {
  const found = new Map<Locale, Words>();
  for (const entry of content.entries) {
    for (const file of filesOf(entry)) {
      const left = leftIn(content, entry, file).all;
      const passages = passagesIn(content, entry, file).filter((passage) => !left.has(passage) && !isUnwritten(passage.text));
      for (const passage of passages) addAll(found, file, passage);
    }
  }
  return found;
}

function addAll(found: Map<Locale, Words>, { file, locale }: EntryFile, passage: Passage): void {
  const text = passage.text.replace(noWords, spaces).replace(talkedAbout, spaces);
  add(wordsIn(found, locale), file, passage, ownText({ ...passage, text }), 0);
  for (const { locale: other, from, to } of passage.foreign) {
    if (other) add(wordsIn(found, other), file, passage, text.slice(from, to), from);
  }
}

function wordsIn(found: Map<Locale, Words>, locale: Locale): Words {
  const words = found.get(locale) ?? new Map<string, Use[]>();
  found.set(locale, words);
  return words;
}

/** Adds the words of a part of a passage, which begins at `start`. */
function add(words: Words, file: string, passage: Passage, text: string, start: number): void {
  for (const { index, 0: written } of text.matchAll(word)) {
    const uses = words.get(written) ?? [];
    words.set(written, uses);
    uses.push({ file, passage, from: start + index, to: start + index + written.length });
  }
}

function spaces(text: string): string {
  return ' '.repeat(text.length);
}
