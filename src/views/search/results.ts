import { stateIn } from '#src/freshness/outline.ts';
import type { Hit } from '#src/search/engine.ts';

/** The words that results need in the language of the page. */
export interface Messages {
  /** "12 träffar" for each form that a plural has in the language, with `{count}`. */
  hits: Partial<Record<Intl.LDMLPluralRule, string>>;
  none: string;
  searching: string;
  failed: string;
  sections: string;
  /** The languages of the site besides that of the page. */
  others: string[];
  labels: Record<string, string>;
  /** What states are called: `overdue`, and of a kind of page `ended:news`. */
  states: Record<string, string>;
}

/** A hit as an item of the list, on a day. */
export function hitItem(hit: Hit, messages: Messages, day: string): HTMLLIElement {
  const item = document.createElement('li');
  const title = element('h2', 'hit-title', linkTo(hit.href, hit.title));
  const labels = [hit.kind, ...hit.audience].map((key) => messages.labels[key]).filter(Boolean);
  const meta = element('p', 'hit-meta', labels.join(' · '));
  const state = stateIn(hit.life, day);
  const word = messages.states[`${state}:${hit.kind}`] ?? messages.states[state];
  if (word) meta.append(' ', element('span', 'badge', word));
  const text = [title, marked(hit.excerpt), ...(hit.sections.length > 0 ? [sectionsOf(hit, messages)] : [])];
  if (hit.lang !== document.documentElement.lang) for (const part of text) part.lang = hit.lang;
  item.append(...text);
  title.after(meta);
  return item;
}

/** "12 träffar", or the sentence for none. */
export function countOf(total: number, messages: Messages): string {
  if (total === 0) return messages.none;
  const form = new Intl.PluralRules(document.documentElement.lang).select(total);
  return (messages.hits[form] ?? messages.hits.other ?? '').replace('{count}', String(total));
}

function sectionsOf(hit: Hit, messages: Messages): HTMLElement {
  const list = element('ul', 'hit-sections');
  list.setAttribute('aria-label', messages.sections.replace('{title}', hit.title));
  list.append(...hit.sections.map(({ title, href }) => element('li', '', linkTo(href, title))));
  return list;
}

/** The excerpt, in which Pagefind has escaped all but its own marks. */
function marked(excerpt: string): HTMLElement {
  const paragraph = element('p', 'hit-excerpt');
  paragraph.innerHTML = `… ${excerpt} …`;
  return paragraph;
}

function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

function element(name: string, className: string, content: string | Node = ''): HTMLElement {
  const created = document.createElement(name);
  if (className) created.className = className;
  created.append(content);
  return created;
}
