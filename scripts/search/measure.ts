/** A query as `--queries` has it, with the pages any of which is a right answer. */
export interface Query {
  q: string;
  lang: string;
  category: string;
  expect: string[];
}

/** How well queries were answered: the share with a right page first, among the first five, the mean of 1/rank among ten, and the share without any page. */
export interface Measure {
  n: number;
  s1: number;
  s5: number;
  mrr: number;
  zero: number;
}

/** What a query was answered with: the ids of pages, the best first. */
export interface Answered {
  query: Query;
  found: string[];
}

export interface Measures {
  overall: Measure;
  categories: Record<string, Measure>;
}

export function measuresOf(answered: Answered[]): Measures {
  const byCategory = [...Map.groupBy(answered, ({ query }) => query.category)];
  return { overall: measureOf(answered), categories: Object.fromEntries(byCategory.map(([name, some]) => [name, measureOf(some)])) };
}

function measureOf(answered: Answered[]): Measure {
  const ranks = answered.map(({ query, found }) => found.slice(0, 10).findIndex((id) => query.expect.includes(id)) + 1);
  const share = (is: (rank: number) => boolean) => mean(ranks.map((rank) => (is(rank) ? 1 : 0)));
  return {
    n: answered.length,
    s1: share((rank) => rank === 1),
    s5: share((rank) => rank > 0 && rank <= 5),
    mrr: mean(ranks.map((rank) => (rank > 0 ? 1 / rank : 0))),
    zero: mean(answered.map(({ found }) => (found.length === 0 ? 1 : 0))),
  };
}

function mean(values: number[]): number {
  return values.length > 0 ? Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 1e4) / 1e4 : 0;
}
