import type { CountyCode } from '#src/content/fields.ts';

/** The county that each letter of the map stands for. A county keeps its letter whichever others there are. */
export const counties = {
  ...{ A: '01', B: '03', C: '04', D: '05', E: '06', F: '07', G: '08' },
  ...{ H: '09', I: '10', J: '12', K: '13', L: '14', M: '17', N: '18' },
  ...{ O: '19', P: '20', Q: '21', R: '22', S: '23', T: '24', U: '25' },
} as const satisfies Record<string, CountyCode>;

/** A county as it is woven: its outline as the `d` of a path, one unit a cell, and the place of its thread among the threads. */
export interface Patch {
  code: string;
  outline: string;
  thread: number;
}

/**
 * The patches of a woven map for the county codes asked for. The map is a text with a letter a cell, `.` for none.
 * Neighbours never share a thread, and a county has the same one whichever others are drawn.
 */
export function weave(map: string, codes: string[]): Patch[] {
  const rows = map.trimEnd().split('\n');
  const threads = new Map<string, number>();
  for (const letter of Object.keys(counties)) threads.set(letter, freeThread(neighboursOf(rows, letter), threads));
  return Object.entries(counties)
    .filter(([, code]) => codes.includes(code))
    .map(([letter, code]) => ({ code, outline: outlineOf(rows, letter), thread: threads.get(letter) ?? 0 }));
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
