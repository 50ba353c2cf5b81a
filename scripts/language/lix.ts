/** A word as readers count: letters and figures, with the hyphens, points and colons that hold them together. */
const word = /[\p{L}\d]+(?:[-–:.,’'/][\p{L}\d]+)*/gu;

/** The letters of a word that is long. */
const long = 7;

/** The words of a text. */
export function wordsIn(text: string): string[] {
  return text.match(word) ?? [];
}

/**
 * How hard a text is to read, as Björnsson has it (Läsbarhet, 1968): the words of a sentence on average,
 * and the share of words with more than six letters in per cent. Under 40 is easy, 50 is as official texts are.
 * `sentences` are the texts of the sentences; 0 when they hold no word.
 */
export function lixOf(sentences: string[]): number {
  const words = sentences.flatMap(wordsIn);
  const isLong = (one: string) => one.length >= long && (one.match(/\p{L}/gu)?.length ?? 0) >= long;
  return words.length === 0 ? 0 : words.length / sentences.length + (100 * words.filter(isLong).length) / words.length;
}
