import type { BuiltPage } from '#src/search/index/bundle.ts';
import type { Manner } from './manner.ts';
import { between, oneOf, randomFrom, type Random } from './random.ts';

/** How many words of its own a page brings, compounds of two: new words come as in real texts, ever more slowly. */
const coined = 8;

/** How many rarer words it shares with others. */
const shared = 8;

/** How much of a text is about its own matter. */
const own = 0.2;

/** So many pages in the manner of others, as many in each language, the same for the same seed. */
export function generated(manners: Manner[], count: number, seed: number): BuiltPage[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index) => {
    const manner = manners[index % manners.length];
    if (!manner) throw new Error('there are no pages to be like');
    return pageOf(manner, index, random);
  });
}

function pageOf(manner: Manner, index: number, random: Random): BuiltPage {
  const { length, headings, facts } = oneOf(random, manner.pages);
  const matter = matterOf(manner, random);
  const title = textOf(manner, matter, between(random, 2, 5), 0.5, random);
  const sections = Array.from({ length: headings + 1 }, (_, at) => {
    const heading = at > 0 ? `<h2 id="del-${at}">${textOf(manner, matter, between(random, 2, 5), 0.5, random)}</h2>` : '';
    return heading + paragraphs(manner, matter, Math.round(length / (headings + 1)), random);
  });
  const main = `<main data-pagefind-body><h1>${title}</h1>${facts}${sections.join('')}</main>`;
  return { url: `/${manner.lang}/sida-${index}/`, html: `<!doctype html><html lang="${manner.lang}"><body>${main}</body></html>` };
}

/** The words that a page is about. */
function matterOf({ running, forms }: Manner, random: Random): string[] {
  const part = (words: string[]) => {
    for (;;) {
      const word = oneOf(random, words);
      if (word.length > 3 && word.length < 10) return word;
    }
  };
  const compounds = Array.from({ length: coined }, () => part(forms) + part(running));
  return [...compounds, ...Array.from({ length: shared }, () => oneOf(random, forms))];
}

function paragraphs(manner: Manner, matter: string[], length: number, random: Random): string {
  let [made, left] = ['', length];
  while (left > 0) {
    const words = Math.min(left, between(random, 25, 70));
    made += `<p>${sentences(manner, matter, words, random)}</p>`;
    left -= words;
  }
  return made;
}

function sentences(manner: Manner, matter: string[], length: number, random: Random): string {
  const made: string[] = [];
  for (let left = length; left > 0; ) {
    const words = Math.min(left, between(random, 6, 18));
    made.push(`${textOf(manner, matter, words, own, random)}.`);
    left -= words;
  }
  return made.join(' ');
}

/** Words, so much of them from the matter of the page, beginning with a capital. */
function textOf({ running }: Manner, matter: string[], length: number, share: number, random: Random): string {
  const text = Array.from({ length }, () => oneOf(random, random() < share ? matter : running)).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
