import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { offsetOf } from './points.ts';
import type { Edit, Problem } from './problem.ts';

/** Mends in the files of `root` what a program can mend. Gives how many of the problems it mended. */
export function fix(root: string, problems: Problem[]): number {
  const files = Map.groupBy(problems.filter(({ edits }) => edits), ({ file }) => file);
  return [...files].reduce((sum, [file, inFile]) => sum + fixFile(join(root, file), inFile), 0);
}

/** A file is written anew beside the old one, so that nothing is lost if the computer stops in the middle. */
function fixFile(path: string, problems: Problem[]): number {
  const { text, mended } = mend(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), problems);
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
  return mended;
}

/** A text with the edits of its problems. Of two that touch the same letters the first is made; the other waits. */
export function mend(text: string, problems: Problem[]): { text: string; mended: number } {
  const places = problems.flatMap(({ edits = [] }, index) => edits.map((edit) => ({ index, ...offsetsOf(edit, text), text: edit.text })));
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

function offsetsOf({ from, to }: Edit, text: string): { from: number; to: number } {
  return { from: offsetOf(text, from), to: offsetOf(text, to) };
}
