import type { BuiltPage } from './bundle.ts';

/** A stretch of a page that is found only by itself, such as a term of the glossary. No such stretch has another within. */
const stretch = /<article\b[^>]*\bdata-search-apart\b[^>]*>[\s\S]*?<\/article>/g;

const heading = /<(h\d)\b[^>]*\bid="([^"]+)"[^>]*>([\s\S]*?)<\/\1>/;

/** A heading that asks something, with what answers it: all up to the next heading. It is found by itself as well. */
const question = /<(h[2-4])\b[^>]*\bid="[^"]+"[^>]*>[^<]*\?<\/\1>[\s\S]*?(?=<h[1-4]\b|<\/?section\b|<\/?article\b|<\/main>)/g;

/** What pages tell search of themselves, and how much their words weigh. */
const facts = /<span data-search="[^"]*"><\/span>/g;
const weight = /\sdata-pagefind-weight="[\d.]+"/;

/** A page without what is found only by itself, and a page for each stretch that is found by itself, at the address of its heading. */
export function apart({ url, html }: BuiltPage): BuiltPage[] {
  const page = html.replace(stretch, '');
  const about = (page.match(facts) ?? []).join('');
  const answers = Array.from(page.matchAll(question), ([text]) => `<article${weight.exec(page)?.[0] ?? ''}>${about}${text}</article>`);
  return [{ url, html: page }, ...[...(html.match(stretch) ?? []), ...answers].map((text) => ownPage(text, url, html))];
}

/** A page that has a stretch of another alone, with its heading as title. */
function ownPage(text: string, url: string, html: string): BuiltPage {
  const top = /<html\b[^>]*>/.exec(html)?.[0] ?? '<html>';
  const [whole = '', , id = '', title = ''] = heading.exec(text) ?? [];
  return { url: `${url}#${id}`, html: `<!doctype html>${top}<body><main data-pagefind-body>${text.replace(whole, () => `<h1>${title}</h1>`)}</main></body></html>` };
}
