/** The words of a text in small letters, in order: runs of letters and digits. Soft hyphens are taken away first. */
export function wordsIn(text: string): string[] {
  return text.normalize('NFC').replaceAll('\u00AD', '').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** A word without the marks on its letters, as the index has it: `för` is `for`. */
export function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Whether a word has marks on its letters. Those who leave marks out leave all of them out. */
export function isMarked(word: string): boolean {
  return folded(word) !== word.normalize('NFC');
}

/** How many sections all that is found by a word has: the vocabularies, the glossary and the places. */
export const sectionCount = 256;

/** Which section has what begins as a word does, by its first three letters without their marks: all forms of a word have those. */
export function sectionOf(word: string): number {
  const letters = [...folded(word).toLowerCase()].slice(0, 3);
  return letters.reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % sectionCount, 0);
}

/** The sections of some words, each once. */
export function sectionsOf(words: string[]): number[] {
  return [...new Set(words.map(sectionOf))];
}

/** The things of each section, by the words that each is found by. */
export function inSections<Thing>(things: Thing[], wordsOf: (thing: Thing) => string[]): Thing[][] {
  const made = Array.from({ length: sectionCount }, (): Thing[] => []);
  for (const thing of things) for (const section of sectionsOf(wordsOf(thing))) made[section]?.push(thing);
  return made;
}
