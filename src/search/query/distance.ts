/** The letters whose marks people leave out. */
const plain: Record<string, string> = { å: 'a', ä: 'a', ö: 'o', é: 'e', ü: 'u' };

const rows = ['qwertyuiopå', 'asdfghjklöä', 'zxcvbnm'];

/** Where each key stands on a Swedish keyboard. Each row stands half a key further in than the one above. */
const places = new Map(rows.flatMap((row, y) => [...row].map((key, x) => [key, { x: x + y / 2, y }] as const)));

/**
 * How far a word is from what was typed (Damerau-Levenshtein): letters too many, too few, exchanged or in the wrong order
 * count 1, or less where fingers slip. Infinity when it is beyond the limit.
 */
export function distance(typed: string, word: string, limit: number): number {
  if (Math.abs(typed.length - word.length) > limit) return Infinity;
  let [above, row]: number[][] = [[], Array.from({ length: word.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    for (let j = 1; j <= word.length; j++) {
      const [a, b] = [typed.charAt(i - 1), word.charAt(j - 1)];
      const [a0, b0] = [typed.charAt(i - 2), word.charAt(j - 2)];
      const swapped = i > 1 && j > 1 && a === b0 && b === a0 ? at(above, j - 2) + 0.8 : Infinity;
      next[j] = Math.min(at(row, j - 1) + exchange(a, b), at(row, j) + (a === a0 ? 0.6 : 1), at(next, j - 1) + (b === b0 ? 0.6 : 1), swapped);
    }
    if (Math.min(...next) > limit) return Infinity;
    [above, row] = [row, next];
  }
  const found = at(row, word.length);
  return found > limit ? Infinity : found;
}

function at(row: number[] | undefined, index: number): number {
  return row?.[index] ?? Infinity;
}

/** What it costs that one letter stands for another: nearly nothing for lost dots, little for the key beside. */
function exchange(a: string, b: string): number {
  if (a === b) return 0;
  if ((plain[a] ?? a) === (plain[b] ?? b)) return 0.1;
  const [one, other] = [places.get(a), places.get(b)];
  return one && other && Math.hypot(one.x - other.x, one.y - other.y) < 1.3 ? 0.6 : 1;
}
