import { textIn, type Link } from './body.ts';
import { pointsIn, type Span } from './points.ts';
import type { Edit, Fault } from './problem.ts';

/** Link texts that say nothing of where the link leads, in every language of the site. */
const vague = new Set([
  ...['här', 'hit', 'klicka här', 'läs mer', 'läs mer här', 'mer'],
  ...['länk', 'länken', 'denna länk', 'den här länken'],
  ...['here', 'click here', 'read more', 'read more here', 'learn more', 'more', 'link', 'this', 'this link'],
]);

/** What other sites put into a link for those who do not see it, and what comes along when it is copied. */
const hidden =
  /[,(\s]*(länk till (en )?annan webbplats|öppna[sr] i (ett )?nytt (fönster|flik)|(det här är )?en e-postadress|extern länk|external link|links? to (an)?other (web)?site|opens in (a )?new (window|tab))[.)]*/gi;

/** What is wrong with the text of a link, and with the letters around it. `at` is where it stands in `source`. */
export function wrongWords(link: Link, at: Span, source: string, slice: { from: number; to: number }): Fault[] {
  const text = textIn(link).trim();
  if (text === '') return [{ rule: 'links/empty', at }];
  const words = text.toLowerCase().replace(/[^\p{L}\s]/gu, '').trim().replace(/\s+/g, ' ');
  return [
    ...(vague.has(words) ? [{ rule: 'links/vague' as const, at, values: { text } }] : []),
    ...copied(text, at, source, slice),
    ...glued(text, at, source, slice),
  ];
}

function copied(text: string, at: Span, source: string, { from, to }: { from: number; to: number }): Fault[] {
  const [words] = text.match(hidden) ?? [];
  if (!words) return [];
  const pointAt = pointsIn(source);
  const edits = Array.from(source.slice(from, to).matchAll(hidden), ({ 0: found, index }): Edit => {
    return { from: pointAt(from + index), to: pointAt(from + index + found.length), text: '' };
  });
  const isAll = text.replace(hidden, '').trim() === '' || edits.length === 0;
  return [{ rule: 'links/hidden', at, values: { text, words: words.replace(/^[,(\s]+|[.)]+$/g, '') }, ...(isAll ? {} : { edits }) }];
}

/** Marks of emphasis may stand between a link and the word that it is glued to. Closing marks may stand before words. */
function glued(text: string, at: Span, source: string, { from, to }: { from: number; to: number }): Fault[] {
  const [before = ''] = /[\p{L}\p{N}]+[,:.!?]?[*_]*$/u.exec(source.slice(Math.max(0, from - 40), from)) ?? [];
  const [after = ''] = /^[*_]*[\p{L}\p{N}]+/u.exec(source.slice(to, to + 40)) ?? [];
  if (before === '' && after === '') return [];
  const together = `${before}${text}${after}`.replace(/[*_]/g, '');
  return [{ rule: 'links/glued', at, values: { text, together } }];
}
