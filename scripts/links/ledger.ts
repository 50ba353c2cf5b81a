import type { Outcome } from './answers.ts';
import { isFresh, readLinks, writeLinks, type LinkResult } from './results.ts';

/** How often what comes in is written, in milliseconds. */
const pause = 3000;

/** What is known of the addresses of the content. It is written as it comes, so that who stops in the middle loses nothing. */
export class Ledger {
  readonly #root: string;
  readonly #day: string;
  readonly #results: Map<string, LinkResult>;
  readonly #noted = new Map<string, LinkResult>();
  #written = performance.now();

  constructor(root: string, day: string) {
    this.#root = root;
    this.#day = day;
    this.#results = new Map(readLinks(root).map((result) => [result.url, result]));
  }

  get(url: string): LinkResult | undefined {
    return this.#results.get(url);
  }

  all(): LinkResult[] {
    return [...this.#results.values()];
  }

  isFresh(url: string): boolean {
    const result = this.get(url);
    return result !== undefined && isFresh(result, this.#day);
  }

  /** How many of some addresses have been noted since the beginning. */
  countOf(urls: string[]): number {
    return urls.filter((url) => this.#noted.has(url)).length;
  }

  /** Whether any server has said anything since the beginning. Until then it may be the network. */
  get hasAnswer(): boolean {
    return [...this.#noted.values()].some(({ status, reason }) => status !== undefined || reason === 'certificate');
  }

  note(url: string, outcome: Outcome): void {
    const failures = 1 + (this.#results.get(url)?.failures ?? 0);
    const isUnsure = outcome.state === 'timeout' || outcome.state === 'unreachable';
    this.#noted.set(url, { url, ...outcome, ...(isUnsure ? { failures } : {}), checked: this.#day });
    if (performance.now() - this.#written > pause) this.save();
  }

  /** Takes in what was noted and writes it, unless nobody has answered. */
  save(isSure = this.hasAnswer): void {
    if (!isSure) return;
    for (const [url, result] of this.#noted) this.#results.set(url, result);
    this.#written = performance.now();
    writeLinks(this.#root, this.all());
  }

  /** Forgets all other addresses: they stand in the content no more. */
  keep(urls: Set<string>): void {
    for (const known of [this.#results, this.#noted]) {
      for (const url of known.keys()) if (!urls.has(url)) known.delete(url);
    }
  }
}
