import type { Phase, Reason, State } from './life.ts';

/** A time: from its first day, or since always; to the day before `until`, or for ever. */
export interface Span {
  from?: string | undefined;
  until?: string | undefined;
}

/** A span in which a life is in a state for a reason, which counts from `since`. */
export interface Episode extends Span {
  state: State;
  reason: Reason;
  since: string;
}

/** How what a span is for stands in a page built on a day: what still has to happen, and whether it is hidden until then. */
export interface Showing extends Span {
  hidden: boolean;
}

/** A text, and when it shows. */
export interface TimedText {
  text: string;
  when: Showing;
}

/** Whether a day is in a span. */
export function isIn({ from, until }: Span, day: string): boolean {
  return (from === undefined || from <= day) && (until === undefined || day < until);
}

/** Every episode of a life, in the order they begin. A state lasts until the next one, and its reasons as long as it does. */
export function episodesOf(life: Phase[]): Episode[] {
  return life.flatMap(({ from, state, reasons }, index) => {
    const before = life[index - 1];
    const known = before?.state === state ? before.reasons.map(({ reason }) => reason) : [];
    const until = life.slice(index).find((phase) => phase.state !== state)?.from;
    return reasons.filter(({ reason }) => !known.includes(reason)).map((reason) => ({ state, ...reason, from, until }));
  });
}

/** How a span stands on a day; undefined when it is over, and nothing is left to show. */
export function showingOn(day: string, { from, until }: Span): Showing | undefined {
  if (until !== undefined && until <= day) return undefined;
  const hasBegun = from === undefined || from <= day;
  return { from: hasBegun ? undefined : from, until, hidden: !hasBegun };
}
