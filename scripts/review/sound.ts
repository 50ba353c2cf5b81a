import { problemsIn } from '#scripts/check/check-content.ts';
import { filesOf, type Entry } from '#scripts/check/content.ts';
import { sentenceOf } from '#scripts/check/print.ts';
import { Stop } from '#scripts/check/stop.ts';
import type { Work } from '#scripts/write/work.ts';

/** Throws `Stop` with the sentence of the check if an entry has an error: first things first. */
export function demandSound({ content, language }: Work, entry: Entry): void {
  const files = new Set(filesOf(entry).map(({ file }) => file));
  const problem = problemsIn(content).find(({ file, severity }) => severity === 'error' && files.has(file));
  if (problem) throw new Stop('review.error', { place: `${problem.file}:${problem.line}`, sentence: sentenceOf(problem, language) });
}
