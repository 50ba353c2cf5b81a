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

/** What words may begin with, without marks: a letter, `0` for any digit, and `_` for all else. */
export const initials = [...'abcdefghijklmnopqrstuvwxyz0_'];

/** What a word begins with, as one of `initials`. */
export function initialOf(word: string): string {
  const first = folded(word).charAt(0).toLowerCase();
  if (/\d/.test(first)) return '0';
  return initials.includes(first) ? first : '_';
}

/** What some words begin with, each initial once. */
export function initialsOf(words: string[]): string[] {
  return [...new Set(words.map(initialOf))];
}

/** How many sections the glossary has. */
export const glossarySections = 128;

/** Which section of the glossary has the names whose first word begins as this one does: by its first two letters, without marks. */
export function glossarySectionOf(word: string): number {
  const [first = '', second = ''] = folded(word).toLowerCase();
  return ((first.codePointAt(0) ?? 0) * 31 + (second.codePointAt(0) ?? 0)) % glossarySections;
}
