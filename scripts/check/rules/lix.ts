import { originalLocale } from '#src/i18n/locales.ts';
import { lixOf, wordsIn } from '#scripts/language/lix.ts';
import { passagesIn, type Passage } from '#scripts/language/passages.ts';
import { sentencesIn, type Sentence } from '#scripts/language/sentences.ts';
import type { Content, Entry, EntryFile } from '../content.ts';
import { isEasy } from '../easy.ts';
import { warning, type Check, type Problem } from '../problem.ts';
import { fieldOf, itemsOf } from '../values.ts';
import { isMarkOf, isUnwritten } from './unwritten.ts';

/** What a text may measure: the public reads newspapers (40–50), officials what agencies write (50–60), and books for children are easy (under 30). */
const limits = { easy: 30, public: 45, officials: 55 };

/** Fewer words say little of a text: one long name moves the measure by a step. */
const enough = 100;

/** How many of the hardest sentences are told, and how many letters of each: the line says where the rest is. */
const told = { sentences: 5, letters: 32 };

/** Swedish texts are no harder to read than their readers are used to. */
export const lix: Check = (content) => content.entries.flatMap((entry) => tooHard(content, entry));

/** How hard a text is to read, and what its readers are used to. */
export interface Hardness {
  lix: number;
  limit: number;
  /** Whether it is above the limit. Of a text with few words nobody can say. */
  isTooHard: boolean;
}

/** How hard the original of an entry is to read. */
export function hardnessOf(content: Content, entry: Entry, original: EntryFile): Hardness & { sentences: Placed[] } {
  const sentences = runningText(passagesIn(content, entry, original));
  const texts = sentences.map(({ text }) => text);
  const [value, limit] = [Math.round(lixOf(texts)), limitFor(entry)];
  return { lix: value, limit, isTooHard: value > limit && texts.flatMap(wordsIn).length >= enough, sentences };
}

/** A sentence, and the passage that it stands in. */
interface Placed extends Sentence {
  passage: Passage;
}

/**
 * The sentences of a text that runs: those of lead, summary and paragraphs. The measure was made for such text
 * (Björnsson, Läsbarhet, 1968), so headings and tables do not count; an item of a list is a sentence at least.
 */
function runningText(passages: Passage[]): Placed[] {
  const runs = ({ kind, field }: Passage) => ['paragraph', 'item', 'quote'].includes(kind) || ['lead', 'summary'].includes(field);
  return passages
    .filter((passage) => runs(passage) && !isUnwritten(passage.text) && !isMarkOf(passage.text))
    .flatMap((passage) => sentencesIn(passage.text).map((sentence) => ({ ...sentence, passage })));
}

function tooHard(content: Content, entry: Entry): Problem[] {
  const { original } = entry;
  if (original?.locale !== originalLocale) return [];
  const { lix: value, limit, isTooHard, sentences } = hardnessOf(content, entry, original);
  if (!isTooHard) return [];
  const values = { lix: String(value), limit: String(limit), sentences: hardest(sentences, limit).map(quoted).join(' · ') };
  return [warning(original.file, original.head.pointOfKey(['title']), isEasy(entry) ? 'language/easy' : 'language/lix', values)];
}

function limitFor(entry: Entry): number {
  if (isEasy(entry)) return limits.easy;
  const audience = itemsOf(fieldOf(entry.original?.head.values, 'audience'));
  return audience.length > 0 && audience.every((one) => one === 'officials') ? limits.officials : limits.public;
}

/** The sentences that are hardest by the same measure, in the order of the text: of a few words it says nothing. */
function hardest(sentences: Placed[], limit: number): Placed[] {
  const measured = sentences.filter(({ text }) => wordsIn(text).length > 5).map((sentence) => ({ sentence, value: lixOf([sentence.text]) }));
  const hard = measured.filter(({ value }) => value > limit).toSorted((a, b) => b.value - a.value).slice(0, told.sentences);
  return sentences.filter((one) => hard.some(({ sentence }) => sentence === one));
}

/** The line of a sentence, and how it begins. */
function quoted({ text, from, to, passage }: Placed): string {
  const begins = text.length > told.letters ? `${text.slice(0, told.letters).replace(/\s+\S*$/, '')}…` : text;
  return `${passage.at({ from, to }).line}: ${begins}`;
}
