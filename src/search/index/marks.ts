import { border, type Splitter } from './compounds.ts';

/** What of HTML is not text: comments, scripts and styles with what is in them, tags, and letters by their names. */
const notText = /<!--[\s\S]*?-->|<(script|style|template)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^"'>])*>|&#?\w+;/g;

/** A copy of a page for the index: borders in its compounds, no soft hyphens. Nothing but its text is touched. */
export function marked(html: string, split: Splitter): string {
  const text = (piece: string) => piece.replaceAll('\u00AD', '').replace(/\p{L}{7,}/gu, split);
  const page = html.replaceAll('&shy;', '');
  let [from, made] = [0, ''];
  for (const { 0: found, index } of page.matchAll(notText)) {
    made += text(page.slice(from, index)) + found;
    from = index + found.length;
  }
  return made + text(page.slice(from));
}

/** A text without the borders between letters. */
export function unmarked(text: string): string {
  return text.replace(betweenLetters, '');
}

const betweenLetters = new RegExp(`(?<=\\p{L})${border}(?=\\p{L})`, 'gu');
