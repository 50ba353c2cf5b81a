import { setTimeout } from 'node:timers/promises';
import { spinner } from '@clack/prompts';

/**
 * Does a piece of long work. In a terminal a line says what is being done and for how long; elsewhere nothing scrolls by.
 * Everything goes to standard error, so that what a command prints is its result alone.
 */
export async function during<Result>(doing: string, work: () => Result | Promise<Result>): Promise<Result> {
  if (!process.stderr.isTTY || !process.stderr.columns) return work();
  const line = spinner({ indicator: 'timer', output: process.stderr, withGuide: false });
  line.start(doing);
  // Work that does not wait for anything leaves no time to draw: the first picture comes before it.
  await setTimeout(100);
  try {
    return await work();
  } finally {
    line.clear();
  }
}
