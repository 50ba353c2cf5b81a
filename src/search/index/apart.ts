import type { BuiltPage } from './bundle.ts';

/** A stretch of a page that is found by itself, such as a term of the glossary. No such stretch has another within. */
const stretch = /<article\b[^>]*\bdata-search-apart\b[^>]*>[\s\S]*?<\/article>/g;

const heading = /<(h\d)\b[^>]*\bid="([^"]+)"[^>]*>([\s\S]*?)<\/\1>/;

/** A page without what is found by itself, and a page for each such stretch, at the address of its heading. */
export function apart({ url, html }: BuiltPage): BuiltPage[] {
  const top = /<html\b[^>]*>/.exec(html)?.[0] ?? '<html>';
  const stretches = Array.from(html.matchAll(stretch), ([text]): BuiltPage => {
    const [whole = '', , id = '', title = ''] = heading.exec(text) ?? [];
    const page = `<!doctype html>${top}<body><main data-pagefind-body>${text.replace(whole, () => `<h1>${title}</h1>`)}</main></body></html>`;
    return { url: `${url}#${id}`, html: page };
  });
  return [{ url, html: html.replace(stretch, '') }, ...stretches];
}
