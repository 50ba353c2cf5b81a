import type { Best } from '#src/search/cards.ts';
import type { Line, Piece } from '#src/search/card.ts';
import { element, linkTo } from './element.ts';
import { filled, type Messages } from './messages.ts';

/** The card that answers a query, on a day. */
export function cardOf({ kind, card, municipality }: Best, messages: Messages, day: string): HTMLElement {
  const above = municipality ? filled(messages.municipality, { name: municipality }) : messages.labels[kind];
  const title = element('h2', 'hit-title', linkTo(card.href, card.title, card.lang));
  const lines = card.lines.map((line) => lineOf(line, day));
  if (card.lang) for (const line of lines) line.lang = card.lang;
  return element('div', 'answer box', element('p', 'hit-meta', above ?? ''), title, ...lines);
}

function lineOf({ kind, pieces }: Line, day: string): HTMLElement {
  const shown = pieces.filter(({ badge = '' }) => badge <= day);
  return element('p', `answer-${kind}`, ...shown.flatMap(pieceOf));
}

function pieceOf({ text, href, lang, badge }: Piece): (string | Node)[] {
  if (badge !== undefined) return [' ', element('span', 'badge', text)];
  return [href ? linkTo(href, text, lang) : text];
}
