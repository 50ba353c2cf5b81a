import { parse } from 'yaml';

/** A text as a value of YAML that every reader of YAML takes for just that text, in quotes where it needs them. */
export function yamlText(text: string): string {
  return isPlain(text) ? text : JSON.stringify(text);
}

/** Whether a text begins with a letter, holds nothing that YAML gives a meaning, and reads as itself. */
function isPlain(text: string): boolean {
  return /^\p{L}[^\p{C}:#[\]{}"'&*!|>%@`\\]*$/u.test(text) && text.trim() === text && parse(text) === text;
}

/** The first letter of a text that cannot stand in a file of text, as `U+0007`; undefined when all can. */
export function unfitLetter(text: string): string | undefined {
  const [letter] = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\uFFFD]/u.exec(text) ?? [];
  return letter === undefined ? undefined : `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
