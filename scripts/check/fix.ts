import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '#scripts/replace-file.ts';
import { offsetsIn } from './points.ts';
import type { Edit, Problem } from './problem.ts';

/**
 * Mends in the files of `root` what a program can mend. Gives how many of the problems it mended. A file that is no longer
 * as it was read, in `texts`, is left alone: somebody is writing in it, and the places of its problems are others now.
 */
export function fix(root: string, problems: Problem[], texts: Map<string, { text: string }>): number {
  const files = Map.groupBy(problems.filter(({ edits }) => edits), ({ file }) => file);
  return [...files].reduce((sum, [file, inFile]) => sum + fixFile(join(root, file), inFile, texts.get(file)?.text ?? ''), 0);
}

/** Mends a file, which need not be there yet. */
function fixFile(path: string, problems: Problem[], was: string): number {
  const before = existsSync(path) ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : '';
  if (before !== was) return 0;
  const { text, mended } = mend(before, problems);
  replaceFile(path, text);
  return mended;
}

/** A text with the edits of its problems. Of two that touch the same letters the first is made; the other waits. */
export function mend(text: string, problems: { edits?: Edit[] }[]): { text: string; mended: number } {
  const offsetOf = offsetsIn(text);
  const places = problems.flatMap(({ edits = [] }, index) =>
    edits.map((edit) => ({ index, from: offsetOf(edit.from), to: offsetOf(edit.to), text: edit.text })),
  );
  const ordered = places.toSorted((a, b) => a.from - b.from || a.to - b.to);
  const pieces: string[] = [];
  const waiting = new Set<number>();
  let end = 0;
  for (const edit of ordered) {
    if (edit.from < end) waiting.add(edit.index);
    else {
      pieces.push(text.slice(end, edit.from), edit.text);
      end = edit.to;
    }
  }
  return { text: [...pieces, text.slice(end)].join(''), mended: problems.length - waiting.size };
}
