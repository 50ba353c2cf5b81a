import { isStopWord } from '#src/search/language/stop-words.ts';
import type { Concept } from '#src/search/language/concept.ts';
import { wordsIn } from '#src/search/language/words.ts';
import type { Manner } from './manner.ts';
import { between, oneOf, randomFrom, type Random } from './random.ts';

/** How people ask: a name of a thing, words of a title, both in a question, a slip of the fingers, a word half typed. */
const ways = ['name', 'title', 'title', 'name', 'question', 'slip', 'unfinished', 'two'] as const;

/** So many queries in a language, of the words of its pages and its glossary, the same for the same seed. */
export function drawn({ lang, titles }: Manner, concepts: Concept[], count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const names = concepts.flatMap((concept) => concept[lang] ?? []).map((name) => wordsIn(name).join(' ')).filter(Boolean);
  const title = () => telling(oneOf(random, titles)).slice(0, between(random, 1, 3)).join(' ');
  return Array.from({ length: count }, (_, index) => {
    const way = ways[index % ways.length];
    if (way === 'title') return title();
    if (way === 'slip') return slipped(oneOf(random, names), random);
    if (way === 'unfinished') return oneOf(random, names).slice(0, -2);
    if (way === 'question') return `${lang === 'sv' ? 'hur får jag' : 'how do i get'} ${oneOf(random, names)}`;
    return way === 'two' ? `${oneOf(random, names)} ${title()}` : oneOf(random, names);
  });
}

function telling(words: string[]): string[] {
  const found = words.filter((word) => !isStopWord(word));
  return found.length > 0 ? found : words;
}

/** Two letters in the wrong order. */
function slipped(text: string, random: Random): string {
  const at = between(random, 1, Math.max(text.length - 3, 1));
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}
