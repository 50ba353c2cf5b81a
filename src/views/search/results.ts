import { stateIn } from '#src/freshness/outline.ts';
import type { Hit } from '#src/search/hits.ts';
import { element, linkTo } from './element.ts';
import { filled, type Messages } from './messages.ts';

/** A hit as an item of the list, on a day. */
export function hitItem(hit: Hit, messages: Messages, day: string): HTMLElement {
  const foreign = messages.languages[hit.lang];
  const title = element('h2', 'hit-title', linkTo(hit.href, hit.title, foreign && hit.lang));
  const labels = [hit.kind, ...hit.audience].map((key) => messages.labels[key]).filter((label) => label !== undefined);
  const meta = element('p', 'hit-meta', [...labels, ...(foreign ? [foreign] : [])].join(' · '));
  const state = stateIn(hit.life, day);
  const word = messages.states[`${state}:${hit.kind}`] ?? messages.states[state];
  if (word) meta.append(' ', element('span', 'badge', word));
  const text = [excerptOf(hit.excerpt), ...(hit.sections.length > 0 ? [sectionsOf(hit, messages)] : [])];
  if (foreign) for (const part of text) part.lang = hit.lang;
  return element('li', '', title, meta, ...text);
}

function sectionsOf(hit: Hit, messages: Messages): HTMLElement {
  const list = element('ul', 'hit-sections', ...hit.sections.map(({ title, href }) => element('li', '', linkTo(href, title))));
  list.setAttribute('aria-label', filled(messages.sections, { title: hit.title }));
  return list;
}

/** The excerpt, in which Pagefind has escaped all but its own marks. */
function excerptOf(excerpt: string): HTMLElement {
  const paragraph = element('p', 'hit-excerpt');
  paragraph.innerHTML = `… ${excerpt} …`;
  return paragraph;
}
