import { markedStemOf, nameStemOf } from '#src/search/language/stems.ts';
import { isStopWord } from '#src/search/language/stop-words.ts';
import { folded, wordsIn } from '#src/search/language/words.ts';

/** A word of a title without the marks on its letters, what it is in all its forms, with and without them, and what its parts are if it is a compound. */
export interface TitleWord {
  folded: string;
  stem: string;
  marked: string;
  parts: string[];
}

/** The words of what a page is called: its title, and the name that begins it, as in `MIA – mobilisering inför arbete` and `Exempelbegrepp (EB)`. */
export function namesIn(locale: string, title: string): TitleWord[][] {
  const [name = ''] = title.split(/ – | \(/);
  return [...new Set([title, name])].map((one) => titleWordsIn(locale, one));
}

/** The words of a title that say something; all of them if none does. Borders stand in its compounds: `löne~bidrag`. */
function titleWordsIn(locale: string, title: string): TitleWord[] {
  const words = title.split(/\s+/).flatMap((piece) => {
    const parts = piece.split('~').flatMap(wordsIn).map((part) => nameStemOf(locale, part));
    return wordsIn(piece.replaceAll('~', '')).map((word) => ({ word, folded: folded(word), stem: nameStemOf(locale, word), marked: markedStemOf(locale, word), parts: parts.length > 1 ? parts : [] }));
  });
  const telling = words.filter(({ word }) => !isStopWord(word));
  return telling.length > 0 ? telling : words;
}
