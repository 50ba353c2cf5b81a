/** A length of woven cloth: where it begins, how long it is, and the place of its thread among the threads. */
export interface Band {
  x: number;
  width: number;
  thread: number;
}

const widths = [6, 6, 10, 10, 14, 22, 36];

/** The bands of a rag rug of a length, always the same for a seed. `threads` is how many colours the weaver has. */
export function rugOf(seed: string, length: number, threads: number): Band[] {
  const random = randomFrom(seed);
  const bands: Band[] = [];
  for (let x = 0, last = -1; x < length; ) {
    const width = widths[Math.floor(random() * widths.length)] ?? 10;
    const thread = (last + 1 + Math.floor(random() * (threads - 1))) % threads;
    bands.push({ x, width: Math.min(width, length - x), thread });
    x += width;
    last = thread;
  }
  return bands;
}

/** The outline of the bands of one thread, as the `d` of a path in a rug of a height. */
export function outlineOf(bands: Band[], thread: number, height: number): string {
  return bands
    .filter((band) => band.thread === thread)
    .map(({ x, width }) => `M${x} 0h${width}v${height}h-${width}z`)
    .join('');
}

/** Numbers from 0 to 1 that follow from the seed (FNV-1a into mulberry32). */
function randomFrom(seed: string): () => number {
  let state = 2166136261;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
