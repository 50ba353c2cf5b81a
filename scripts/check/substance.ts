import { numeralsIn } from '#scripts/language/numerals.ts';
import { passagesIn } from '#scripts/language/passages.ts';
import type { Content, Entry, EntryFile } from './content.ts';
import { nearest } from './nearest.ts';

/** What a text says, as far as a program can compare it with another version of itself. */
export interface Substance {
  numbers: Said[];
  /** What it links to, without places on a page. */
  links: Said[];
  words: Said[];
}

/** Something in a text: what it means, and how it is written. */
interface Said {
  value: string;
  text: string;
}

/** So few words may be others without the text saying something else. */
const few = 4;

/** More words than somebody corrects the spelling of at once: so many are not looked at one by one. */
const many = 50;

/** The substance of a file. */
export function substanceOf(content: Content, entry: Entry, file: EntryFile): Substance {
  const texts = passagesIn(content, entry, file).map(({ text }) => text);
  const numbers = texts.flatMap((text) => numeralsIn(text, file.locale)).filter(({ isLoose }) => !isLoose);
  return {
    numbers: numbers.map(({ value, text }) => ({ value, text })),
    links: (file.body?.nodes ?? []).flatMap((node) => (node.type === 'link' || node.type === 'definition' ? plain(node.url.replace(/\/?(#.*)?$/, '')) : [])),
    words: texts.flatMap((text) => (text.toLowerCase().match(/\p{L}+/gu) ?? []).map(plain)),
  };
}

function plain(text: string): Said {
  return { value: text, text };
}

/**
 * What one version says and the other does not: every number and link, and the words where more than a few are new or gone.
 * A word that is spelt or inflected in another way is the same. Empty for a correction.
 */
export function differences(before: Substance, after: Substance): string[] {
  const [added, gone] = [without(after.words, before.words), without(before.words, after.words)];
  const [fresh, lost] = [unlike(added, gone), unlike(gone, added)];
  return [
    ...both(before.numbers, after.numbers),
    ...both(before.links, after.links),
    ...(Math.max(fresh.length, lost.length) > few ? [...fresh, ...lost] : []),
  ].map(({ text }) => text);
}

function both(some: Said[], others: Said[]): Said[] {
  return [...without(others, some), ...without(some, others)];
}

/** The items of a list that another does not have as many times. */
function without(some: Said[], others: Said[]): Said[] {
  const left = new Map<string, number>();
  for (const { value } of others) left.set(value, (left.get(value) ?? 0) + 1);
  return some.filter(({ value }) => {
    const count = left.get(value) ?? 0;
    left.set(value, count - 1);
    return count <= 0;
  });
}

/** The words that are not another spelling or form of one of the others. */
function unlike(words: Said[], others: Said[]): Said[] {
  const names = others.map(({ value }) => value);
  return words.length > many ? words : words.filter(({ value }) => nearest(value, names) === undefined);
}
