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
