/** Longer than any name: what is compared of a value that is not a name at all. */
const longestName = 80;

/** The candidate that `name` is most likely a slip of the pen for, or undefined when none is near. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const [best] = nearestFirst(name, candidates);
  const slips = name.length < 5 ? 1 : Math.max(2, Math.floor(name.length / 4));
  return best !== undefined && best !== name && distance(name, best) <= slips ? best : undefined;
}

/** The candidates, those that look most like `name` first, otherwise in the order they came. */
export function nearestFirst(name: string, candidates: Iterable<string>): string[] {
  return Array.from(candidates, (candidate) => ({ candidate, steps: distance(name, candidate) }))
    .sort((a, b) => a.steps - b.steps)
    .map(({ candidate }) => candidate);
}

/** How many letters to add, remove or exchange to come from `a` to `b`, large and small letters alike. */
function distance(a: string, b: string): number {
  const from = a.slice(0, longestName).toLowerCase();
  const to = b.slice(0, longestName).toLowerCase();
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(from).entries()) row = nextRow(row, letter, to, i + 1);
  return row.at(-1) ?? 0;
}

/** The next row of Levenshtein's table. */
function nextRow(above: number[], letter: string, to: string, first: number): number[] {
  const row = [first];
  for (let j = 1; j <= to.length; j++) {
    const exchanged = (above[j - 1] ?? 0) + Number(letter !== to[j - 1]);
    row.push(Math.min(exchanged, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
  }
  return row;
}

/** A value for the hint "did you mean": empty when nothing is near. */
export function hint(name: string, candidates: Iterable<string>): { nearest?: string } {
  const found = nearest(name, candidates);
  return found === undefined ? {} : { nearest: found };
}
