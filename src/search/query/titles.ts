import { markedStemOf, stemOf } from '#src/search/language/stems.ts';
import { isStopWord } from '#src/search/language/stop-words.ts';
import { wordsIn } from '#src/search/language/words.ts';

/** A word of a title: what it is in all its forms, with and without the marks on its letters, and what its parts are if it is a compound. */
export interface TitleWord {
  stem: string;
  marked: string;
  parts: string[];
}

/** The words of a title that say something; all of them if none does. Borders stand in its compounds: `löne~bidrag`. */
export function titleWordsIn(locale: string, title: string): TitleWord[] {
  const words = title.split(/\s+/).flatMap((piece) => {
    const parts = piece.split('~').flatMap(wordsIn).map((part) => stemOf(locale, part));
    return wordsIn(piece.replaceAll('~', '')).map((word) => ({ word, stem: stemOf(locale, word), marked: markedStemOf(locale, word), parts: parts.length > 1 ? parts : [] }));
  });
  const telling = words.filter(({ word }) => !isStopWord(word));
  return telling.length > 0 ? telling : words;
}
