import type { BuiltPage } from '#src/search/index/bundle.ts';

/** A page as `--pages` has it: sections with a heading, which the first may lack, and paragraphs. */
export interface PlainPage {
  id: string;
  lang: string;
  title: string;
  secs: { h: string | null; p: string[] }[];
}

/** Where a page stands. */
export function addressOf({ id }: PlainPage): string {
  return `/${encodeURIComponent(id)}/`;
}

/** A plain page as the site would build it. */
export function builtPage(page: PlainPage): BuiltPage {
  const sections = page.secs.map(({ h, p }) => (h ? `<h2>${escaped(h)}</h2>` : '') + p.map((text) => `<p>${escaped(text)}</p>`).join(''));
  const main = `<main data-pagefind-body><h1>${escaped(page.title)}</h1>${sections.join('')}</main>`;
  return { url: addressOf(page), html: `<!doctype html><html lang="${escaped(page.lang)}"><body>${main}</body></html>` };
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
