/** A county as it is woven: its outline as the `d` of a path, one unit a cell, and the place of its thread among the threads. */
export interface Patch {
  code: string;
  outline: string;
  thread: number;
}

/**
 * The patches of a woven map: a text with a letter a cell, `A` for the first of the county codes in order, `.` for none.
 * Neighbours never share a thread.
 */
export function weave(map: string, codes: string[]): Patch[] {
  const rows = map.trimEnd().split('\n');
  const threads = new Map<string, number>();
  return codes.map((code, index) => {
    const letter = String.fromCharCode('A'.charCodeAt(0) + index);
    threads.set(letter, freeThread(neighboursOf(rows, letter), threads));
    return { code, outline: outlineOf(rows, letter), thread: threads.get(letter) ?? 0 };
  });
}

function outlineOf(rows: string[], letter: string): string {
  return rows
    .flatMap((row, y) => [...row.matchAll(new RegExp(`${letter}+`, 'g'))].map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`))
    .join('');
}

function neighboursOf(rows: string[], letter: string): Set<string> {
  const near = new Set<string>();
  rows.forEach((row, y) =>
    [...row].forEach((cell, x) => {
      if (cell !== letter) return;
      for (const [dx, dy] of [[1, 0], [-1, 0], [0, 1], [0, -1]] as const) near.add(rows[y + dy]?.[x + dx] ?? '.');
    }),
  );
  return near;
}

function freeThread(neighbours: Set<string>, threads: Map<string, number>): number {
  const taken = new Set([...neighbours].map((letter) => threads.get(letter)));
  return [0, 1, 2, 3, 4].find((thread) => !taken.has(thread)) ?? 0;
}
