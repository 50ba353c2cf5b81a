import { searchOf, type Question } from '#src/search/address.ts';
import type { Answer } from '#src/search/engine.ts';
import { cardOf } from './card.ts';
import { element, linkTo, partOf } from './element.ts';
import { around, clipped, counted, filled, quote, type Messages } from './messages.ts';
import { hitItem } from './results.ts';

/** Shows the answer to a question on a day, and gives what is to be said of it. */
export function show(page: HTMLElement, question: Question, answer: Answer, messages: Messages, day: string): string {
  const { hits, hasMore, total, all, best, near } = answer;
  const count = total > 0 ? counted(messages.hits, total) : messages.none;
  fill(page, 'count', count);
  const meant = fill(page, 'meant', ...meantIn(question, answer, messages));
  const missing = fill(page, 'missing', ...missingIn(answer, messages));
  fill(page, 'all', ...(all > total ? [linkTo(hrefOf({ ...question, filters: { kind: [], audience: [], region: [] } }), counted(messages.showAll, all))] : []));
  fill(page, 'best', ...(best ? [cardOf(best, messages, day)] : []));
  fill(page, 'hits', ...hits.map((hit) => hitItem(hit, messages, day)));
  fill(page, 'near', ...near.map((name) => element('li', '', linkTo(hrefOf({ ...question, query: name, exact: false }), name))));
  partOf(page, 'more').hidden = !hasMore;
  partOf(page, 'nothing').hidden = total > 0 || all > 0 || best !== undefined;
  partOf(page, 'near-terms').hidden = near.length === 0;
  partOf(page, 'failed').hidden = true;
  const sentences = [meant ? `${count}. ${meant}` : filled(messages.said, { hits: count, query: quote(question.query, messages) }), missing];
  return sentences.filter(Boolean).join(' ');
}

/** Shows that there is no answer, and why. */
export function showFault(page: HTMLElement, fault: string): void {
  clear(page);
  fill(page, 'fault', fault);
  partOf(page, 'failed').hidden = false;
}

/** Takes away what is shown of an answer. */
export function clear(page: HTMLElement): void {
  for (const part of ['count', 'meant', 'missing', 'all', 'best', 'hits']) fill(page, part);
  for (const part of ['more', 'nothing', 'failed']) partOf(page, part).hidden = true;
}

/** Fills a part, hides it if that is nothing, and gives its first sentence. */
function fill(page: HTMLElement, name: string, ...content: (string | Node)[]): string {
  const part = partOf(page, name);
  part.replaceChildren(...content);
  part.hidden = content.length === 0;
  return part.firstElementChild?.textContent ?? part.textContent;
}

/** "Visar träffar för **lönebidrag**. Sök i stället på ”lönebidrga”" */
function meantIn(question: Question, { meant }: Answer, messages: Messages): Node[] {
  if (meant.length === 0) return [];
  const text = element('span', '', ...meant.map(({ text: said, isMeant }) => (isMeant ? element('strong', '', said) : clipped(said))));
  const typed = linkTo(hrefOf({ ...question, exact: true }), filled(messages.instead, { typed: quote(question.query, messages) }));
  return [element('span', '', ...around(messages.meant, text)), document.createTextNode(' '), typed];
}

/** "Ingen sida har ordet ”xyz”.", or that none has what is in quotes. */
function missingIn({ missing, isLoose, total }: Answer, messages: Messages): string[] {
  if (isLoose && total > 0) return [messages.loose];
  if (missing.length === 0) return [];
  const words = new Intl.ListFormat(document.documentElement.lang).format(missing.slice(0, 5).map((word) => quote(word, messages)));
  return [counted(messages.missing, missing.length, { words })];
}

function hrefOf(question: Question): string {
  return location.pathname + searchOf(question);
}
