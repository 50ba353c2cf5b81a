import { placeOf } from '#scripts/check/body.ts';
import { filesOf, type Content, type Entry, type EntryFile } from '#scripts/check/content.ts';
import { elementsOf, propsOf } from '#scripts/check/elements.ts';
import { offsetsIn, type Point } from '#scripts/check/points.ts';
import { fieldOf, textOf } from '#scripts/check/values.ts';
import { formsOf } from '#scripts/language/forms.ts';
import { wordsIn } from '#scripts/language/lix.ts';
import { numeralsIn } from '#scripts/language/numerals.ts';
import { passagesIn } from '#scripts/language/passages.ts';
import { sentencesIn } from '#scripts/language/sentences.ts';
import { isPresent } from '#scripts/language/tense.ts';

/** A sentence that can go out of date: it says how things are, with a number, a year, a law or the name of a body. */
export interface Claim {
  file: string;
  line: number;
  text: string;
  /** The ids of the sources that it rests on: the first ones after it in its paragraph. */
  sources: string[];
}

/** Words for laws. A proposal, a company and a blow end alike, and are none. */
const law = /(?<!\p{L})(?:lag(?:en|ens|ar|arna)?|lagstiftning\p{L}*|\p{L}{3,}(?<!för)slagen|förordning\p{L}*|direktiv\p{L}*)(?!\p{L})|§/iu;

/** What of an entry can go out of date, in the order of its original. What is told in the past cannot. */
export function claimsIn(content: Content, entry: Entry): Claim[] {
  const { original } = entry;
  if (!original) return [];
  const bodies = bodyNames(content, original.locale);
  const ages = (text: string) => isPresent(text) && (hasNumber(text, original) || law.test(text) || bodies(text));
  const passages = passagesIn(content, entry, original).filter(({ kind, field }) => kind !== 'heading' && field !== 'title' && field !== 'changes');
  const sentences = passages.flatMap((passage) => sentencesIn(passage.text).map((sentence) => ({ sentence, passage })));
  const offsetOf = offsetsIn(content.texts.get(original.file)?.text ?? '');
  const sources = sourcesIn(original, offsetOf);
  const starts = sentences.map(({ sentence, passage }) => offsetOf(passage.at(sentence)));
  return sentences.flatMap(({ sentence: { text, ...range }, passage }, index): Claim[] => {
    if (!ages(text)) return [];
    const end = starts.find((_, other) => other > index && sentences[other]?.passage !== passage) ?? Infinity;
    return [{ file: original.file, line: passage.at(range).line, text, sources: passage.field ? [] : firstAfter(starts, index, end, sources) }];
  });
}

/** Finds out whether a text says something of a body, and is not its name alone. */
function bodyNames({ entries }: Content, locale: EntryFile['locale']): (text: string) => boolean {
  const files = entries.filter(({ collection }) => collection === 'organisations').flatMap(filesOf).filter((file) => file.locale === locale);
  const names = files.flatMap(({ head }) => ['title', 'abbreviation'].flatMap((field) => textOf(fieldOf(head.values, field)) ?? []));
  if (names.length === 0) return () => false;
  const forms = formsOf(names, locale);
  // A name is written as it is: the network Se is not the verb.
  const named = new RegExp(forms.source, 'u');
  return (text) => named.test(text) && wordsIn(text).length > 2;
}

/** Whether a text has a number that is more than a word in it: in figures, or in thousands. */
function hasNumber(text: string, { locale }: EntryFile): boolean {
  return numeralsIn(text, locale).some((numeral) => !numeral.isLoose && (/\d/.test(numeral.text) || Number(numeral.value) >= 1000));
}

interface Cited {
  id: string;
  offset: number;
}

function sourcesIn(file: EntryFile, offsetOf: (point: Point) => number): Cited[] {
  const elements = elementsOf(file).filter(({ element }) => element.name === 'Source');
  return elements.flatMap(({ element }) => {
    const id = textOf(propsOf(element)['id']);
    return id === undefined ? [] : [{ id, offset: offsetOf(placeOf(element)) }];
  });
}

/** The sources that stand together after a sentence, before `end`: those before the next sentence begins. */
function firstAfter(starts: number[], index: number, end: number, sources: Cited[]): string[] {
  const after = sources.filter(({ offset }) => offset >= (starts[index] ?? 0) && offset < end);
  const first = after[0]?.offset ?? end;
  const next = starts.find((start) => start > first) ?? end;
  return [...new Set(after.filter(({ offset }) => offset < next).map(({ id }) => id))];
}
