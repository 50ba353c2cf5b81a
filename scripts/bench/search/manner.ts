import type { BuiltPage } from '#src/search/index/bundle.ts';
import { wordsIn } from '#src/search/language/words.ts';

/** What the pages of a language are like. */
export interface Manner {
  lang: string;
  /** Every word, as often as it stands there: what is drawn from them is as common as it is in the hub. */
  running: string[];
  /** Every word once. */
  forms: string[];
  titles: string[][];
  /** What each page is: how many words and headings it has, and what it says of itself for search. */
  pages: { length: number; headings: number; facts: string }[];
}

/** What pages are like, in each of their languages. */
export function mannersOf(pages: BuiltPage[]): Manner[] {
  const indexed = pages.filter(({ html }) => html.includes('data-pagefind-body'));
  return [...Map.groupBy(indexed, langOf)].map(([lang, own]) => {
    const mains = own.map(({ html }) => mainOf(html));
    const texts = mains.map((main) => wordsOf(main));
    const running = texts.flat();
    return {
      lang,
      running,
      forms: [...new Set(running)],
      titles: mains.map((main) => wordsOf(/<h1\b[^>]*>[\s\S]*?<\/h1>/.exec(main)?.[0] ?? '')).filter((words) => words.length > 0),
      pages: mains.map((main, index) => ({ length: texts[index]?.length ?? 0, headings: main.split('<h2').length - 1, facts: factsOf(main) })),
    };
  });
}

/** The language of a page; empty if it does not say. */
export function langOf({ html }: BuiltPage): string {
  return /<html[^>]*\blang="([a-z]+)/.exec(html)?.[1] ?? '';
}

function mainOf(html: string): string {
  const from = html.indexOf('>', html.indexOf('data-pagefind-body')) + 1;
  return html.slice(from, html.indexOf('</main>', from)).replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, '');
}

function wordsOf(html: string): string[] {
  return wordsIn(html.replace(/<[^>]*>|&#?\w+;/g, ' ')).filter((word) => !/\d/.test(word));
}

function factsOf(main: string): string {
  return [...main.matchAll(/\bdata-search="[^"]*"/g)].map(([fact]) => `<span ${fact}></span>`).join('');
}
