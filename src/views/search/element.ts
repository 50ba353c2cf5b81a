/** An element with a class and what is in it. Texts are texts, whatever is in them. */
export function element(name: string, className: string, ...content: (string | Node)[]): HTMLElement {
  const created = document.createElement(name);
  if (className) created.className = className;
  created.append(...content);
  return created;
}

export function linkTo(href: string, text: string, lang?: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  if (lang) link.lang = link.hreflang = lang;
  return link;
}

/** The part of an element that is marked `data-part`. Throws if the page lacks it. */
export function partOf(whole: HTMLElement, name: string): HTMLElement {
  const part = whole.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!part) throw new Error(`The search page has no part ${name}.`);
  return part;
}
