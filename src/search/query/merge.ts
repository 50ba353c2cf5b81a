/** A page that one search found. */
export interface Found<Result> {
  id: string;
  score: number;
  result: Result;
}

/** What one way of asking for one thing found. */
export interface Finding<Result> {
  /** Which of the things asked for, by its place in the query. */
  wanted: number;
  weight: number;
  /** How many words were asked for: the scores of more words are higher, and not worth more. */
  words: number;
  found: Found<Result>[];
}

/** A page that answers. */
export interface Ranked<Result> {
  id: string;
  score: number;
  /** The result that tells most of why it was found. */
  result: Result;
  /** Which of the things asked for it has, and how much each is worth. */
  has: Map<number, number>;
  /** How rare each of the things asked for is. */
  rarity: Map<number, number>;
  /** How much of all that was asked for it has: 1 for all of it. */
  coverage: number;
  /** What it is worth besides because it has all words at once. */
  together: number;
}

/** The score, of a Pagefind search, from which more of it says little more. */
const high = 5;

/** What a page's further ways to say the same thing are worth beside its best. */
const again = 0.3;

/** What a page is worth more that has all words at once. */
const together = 0.5;

/** How much more pages are worth with more of what was asked for than those with much of one thing. */
const coverage = 1.5;

/**
 * Puts what was found together, the best first. Rare things count more than those that every page has; `all` is what a
 * search for everything at once found, `asked` how many things were asked for.
 */
export function ranked<Result>(asked: number, findings: Finding<Result>[], all: Found<Result>[]): Ranked<Result>[] {
  const pages = pagesIn(findings);
  const rarity = raritiesOf(asked, findings, pages.size);
  const sum = (of: Iterable<number>) => [...of].reduce((total, wanted) => total + (rarity.get(wanted) ?? 0), 0);
  const whole = sum(rarity.keys());
  const complete = new Map(all.map((one) => [one.id, one]));
  const found = [...pages].map(([id, { has, result }]): Ranked<Result> => {
    const worth = [...has].reduce((total, [wanted, value]) => total + value * (rarity.get(wanted) ?? 0), 0);
    const one = complete.get(id);
    const covered = (sum(has.keys()) / whole) ** coverage;
    const more = one ? together * scaled(one.score / asked) : 0;
    return { id, has, rarity, coverage: covered, together: more, score: worth * covered + more, result: one?.result ?? result };
  });
  return found.toSorted((a, b) => b.score - a.score);
}

/** Each page found, with what each thing that it has is worth. */
function pagesIn<Result>(findings: Finding<Result>[]) {
  const pages = new Map<string, { has: Map<number, number>; most: number; result: Result }>();
  for (const { wanted, weight, words, found } of findings) {
    for (const { id, score, result } of found) {
      const worth = weight * scaled(score / Math.sqrt(words));
      const page = pages.get(id) ?? { has: new Map<number, number>(), most: -1, result };
      const before = page.has.get(wanted) ?? 0;
      page.has.set(wanted, Math.max(before, worth) + again * Math.min(before, worth));
      pages.set(id, worth > page.most ? { ...page, most: worth, result } : page);
    }
  }
  return pages;
}

function scaled(score: number): number {
  return Math.log1p(score / high);
}

/** How rare each thing is among the pages found. */
function raritiesOf<Result>(asked: number, findings: Finding<Result>[], count: number): Map<number, number> {
  const pages = new Map(Array.from({ length: asked }, (_, wanted) => [wanted, new Set<string>()]));
  for (const { wanted, found } of findings) for (const { id } of found) pages.get(wanted)?.add(id);
  return new Map([...pages].map(([wanted, ids]) => [wanted, Math.log1p((1 + count) / (1 + ids.size))]));
}
