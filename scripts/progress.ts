import { setTimeout } from 'node:timers/promises';
import { spinner } from '@clack/prompts';

/**
 * Does a piece of long work. In a terminal a line says what is being done and for how long, and the work can change what it
 * says; elsewhere nothing scrolls by.
 * Everything goes to standard error, so that what a command prints is its result alone.
 */
export async function during<Result>(doing: string, work: (now: (doing: string) => void) => Result | Promise<Result>): Promise<Result> {
  if (!process.stderr.isTTY || !process.stderr.columns) return work(() => undefined);
  const line = spinner({ indicator: 'timer', output: process.stderr, withGuide: false, cancelMessage: doing, errorMessage: doing });
  line.start(doing);
  // Work that does not wait for anything leaves no time to draw: the first picture comes before it.
  await setTimeout(100);
  try {
    return await work((now) => line.message(now));
  } finally {
    line.clear();
  }
}
