import type { Concept } from '#src/search/language/concept.ts';

/** The concepts of a file with one a line: `sv | variants ; abbreviations ; en | variants`. What follows `#` is not read. */
export function conceptsIn(text: string): Concept[] {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/#.*/, '').trim());
  return lines.filter(Boolean).map((line) => {
    const [sv = [], short = [], en = []] = line.split(';').map((part) => part.split('|').map((name) => name.trim()).filter(Boolean));
    return { sv: [...sv, ...short], en: [...en, ...short] };
  });
}
