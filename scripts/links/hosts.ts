import { setMaxListeners } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import type { Answer } from './answers.ts';

/** How hosts are asked. Times are in milliseconds. */
export interface Manners {
  /** The least time from an answer of a host to the next request to it. */
  gap: number;
  /** How many hosts are asked at the same time. */
  atOnce: number;
  /** How many times in a row a host may fail to answer, or say that it is asked too often, before it is left alone. */
  patience: number;
  /** The longest that a host may ask us to wait. One that asks for more is left alone. */
  longestWait: number;
}

/** What a host said, and how long it asks us to wait before the next request. */
export interface Reply {
  answer: Answer;
  wait: number;
}

/** The turn to ask a host, which lasts until somebody ends it; or, if it is not to be asked, what it said last. */
export type Turn = { end: (reply: Reply) => void } | { refused: Answer | undefined };

/** Those who wait to ask a host. */
interface Line {
  /** The turn of the last in line, until it ends. */
  last: Promise<void>;
  /** When the host may be asked again, in the time of `performance.now()`. */
  next: number;
  failures: number;
  closed?: Answer;
}

/** Lets one request at a time go to each host, with time between them, and to few hosts at once. */
export class Hosts {
  readonly #manners: Manners;
  readonly #signal: AbortSignal;
  readonly #lines = new Map<string, Line>();
  readonly #waiting: (() => void)[] = [];
  #free: number;

  /** After `signal` nobody is asked any more. */
  constructor(manners: Manners, signal: AbortSignal) {
    this.#manners = manners;
    this.#signal = signal;
    this.#free = manners.atOnce;
    setMaxListeners(0, signal);
  }

  /** Waits for the turn to ask for an address. It is counted from the answer before, for who has answered has surely been asked. */
  async turn(url: URL): Promise<Turn> {
    const line = this.#lineOf(url);
    const { promise, resolve } = Promise.withResolvers<void>();
    const before = line.last;
    line.last = promise;
    await before;
    if (!line.closed) await this.#until(line.next);
    if (!line.closed) await this.#place();
    if (line.closed || this.#signal.aborted) {
      if (!line.closed) this.#leave();
      resolve();
      return { refused: line.closed };
    }
    const end = (reply: Reply): void => {
      this.#leave();
      this.#learn(line, reply);
      resolve();
    };
    return { end };
  }

  /** Whether a host is left alone. */
  isClosed(url: URL): boolean {
    return this.#signal.aborted || this.#lineOf(url).closed !== undefined;
  }

  #lineOf(url: URL): Line {
    const host = hostOf(url);
    const line = this.#lines.get(host) ?? { last: Promise.resolve(), next: 0, failures: 0 };
    this.#lines.set(host, line);
    return line;
  }

  async #until(time: number): Promise<void> {
    for (let left = time - performance.now(); left > 0 && !this.#signal.aborted; left = time - performance.now()) {
      await setTimeout(Math.ceil(left), undefined, { signal: this.#signal }).catch(() => undefined);
    }
  }

  async #place(): Promise<void> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#free++;
  }

  #learn(line: Line, { answer, wait }: Reply): void {
    const { gap, patience, longestWait } = this.#manners;
    line.next = performance.now() + Math.max(gap, wait);
    line.failures = 'fault' in answer || answer.status === 429 ? line.failures + 1 : 0;
    if (line.failures >= patience || wait > longestWait) line.closed = answer;
  }
}

/** What counts as one host: its name, but on this computer every port. */
export function hostOf({ hostname, host }: URL): string {
  return /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname) ? host : hostname;
}
