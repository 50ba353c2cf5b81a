import { markedStemOf, nameStemOf } from '#src/search/language/stems.ts';
import { folded } from '#src/search/language/words.ts';
import type { FactsById } from './facts.ts';
import type { Ranked } from './merge.ts';
import { namesIn, type TitleWord } from './titles.ts';

/** One thing asked for, in the language of the pages: the words of each of its names, and whether the last may go on. */
export interface Sought {
  names: string[][];
  isBegun: boolean;
  /** Whether a word is another with other marks on its letters. */
  hasTwin: (word: string) => boolean;
}

/** What a page is worth besides what it says. */
export interface Weighed {
  score: number;
  /** How many times more it is worth for its title: 1 where that has nothing of what is asked for. */
  titled: number;
  /** How many times more pages of its kind are worth: those that explain before those that tell of something. */
  prior: number;
  /** How many times more it is worth to a question for the one of its headings that is most like it; 1 where they were not looked at. */
  headed: number;
  /** How near a text is to what is asked for, as a title, from 0 to 1. */
  likeness: (text: string) => number;
}

/** What a title is worth that is just what is asked for. */
const exact = 4;

/** What such a title is worth, and a guide besides, to those who ask for more than what something is. */
const [explained, guide] = [2, 1.5];

/** What a heading is worth that is just what a question asks for. */
const answering = 1;

/** What the answer to a question is worth to those who did not ask any. */
const unasked = 0.6;

/** What another form of a word, or another name of a thing, is worth beside what was typed. */
const alike = 0.9;

/** What a part of a compound is worth beside a word of its own. */
const inCompound = 0.5;

const priors: Record<string, number> = { guides: 1.25, regions: 1.25, glossary: 1.15, strategy: 0.95, organisations: 0.85, examples: 0.85, projects: 0.8, news: 0.7 };

/** Weighs the pages of a language by their titles and kinds. */
export function weigherOf(locale: string, asked: Sought[], facts: FactsById, isQuestion: boolean): (page: Pick<Ranked<unknown>, 'id' | 'score' | 'rarity'>) => Weighed {
  return ({ id, score, rarity }) => {
    const { title = '', kind = '' } = facts[id] ?? {};
    const likeness = (text: string) => Math.max(...namesIn(locale, text).map((name) => likenessOf(locale, name, asked, rarity)));
    const titled = 1 + (isQuestion ? explained : exact) * likeness(title);
    const prior = (priors[kind] ?? 1) * (isQuestion ? (kind === 'guides' ? guide : 1) : title.endsWith('?') ? unasked : 1);
    return { score: score * prior * titled, titled, prior, headed: 1, likeness };
  };
}

/** A page weighed by its headings too. */
export function headed<Page extends Weighed>(page: Page, headings: string[]): Page {
  const times = 1 + answering * Math.max(0, ...headings.map(page.likeness));
  return { ...page, headed: times, score: page.score * times };
}

/** How near a title is to what is asked for, from 0 to 1: as much of it as is asked for, times as much of what is asked for as it has. */
function likenessOf(locale: string, title: TitleWord[], asked: Sought[], rarity: Map<number, number>): number {
  const covered = new Map<TitleWord, number>();
  let [had, all] = [0, 0];
  asked.forEach((one, index) => {
    const rare = rarity.get(index) ?? 0;
    const best = one.names.map((name, at) => sharesOf(locale, title, name, one, at === 0 ? 1 : alike)).reduce((some, other) => (sum(other) > sum(some) ? other : some), new Map());
    all += rare;
    had += rare * Math.min(1, sum(best));
    for (const [word, share] of best) covered.set(word, Math.max(covered.get(word) ?? 0, share));
  });
  return title.length > 0 && all > 0 ? (had / all) * (sum(covered) / title.length) : 0;
}

/** How much of each word of a title a name is; nothing if the title lacks a word of the name. */
function sharesOf(locale: string, title: TitleWord[], name: string[], { isBegun, hasTwin }: Sought, worth: number): Map<TitleWord, number> {
  const found = new Map<TitleWord, number>();
  for (const word of name) {
    const stem = nameStemOf(locale, word);
    const isSame = (one: TitleWord) => one.stem === stem && (!hasTwin(word) || one.marked === markedStemOf(locale, word));
    const whole = title.find((one) => isSame(one) || (isBegun && one.stem.startsWith(folded(word))));
    const compound = title.find(({ parts }) => parts.includes(stem));
    if (!whole && !compound) return new Map();
    if (whole) found.set(whole, worth * (whole.folded === folded(word) ? 1 : alike));
    else if (compound) found.set(compound, worth * inCompound);
  }
  return found;
}

function sum(shares: Map<TitleWord, number>): number {
  return [...shares.values()].reduce((total, share) => total + share, 0);
}
