import { Worker } from 'node:worker_threads';
import { remembering, type Findings } from './findings.ts';
import type { Answer } from './worker.ts';

/** Looks at the content once after each change, in a thread of its own. */
export class Inspector {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url));
  readonly #waiting: ((answer: Answer) => void)[] = [];
  readonly #root: string;
  #last: Findings | undefined;
  #current: Promise<Findings> | undefined;

  constructor(root: string) {
    this.#root = root;
    // It answers in the order that it is asked.
    this.#worker.on('message', (answer: Answer) => this.#waiting.shift()?.(answer));
  }

  /** What it finds in the content as it is now. Rejects if there is no content. */
  findings(): Promise<Findings> {
    this.#current ??= this.#look();
    return this.#current;
  }

  /** Says that the content has changed. */
  forget(): void {
    this.#current = undefined;
  }

  async #look(): Promise<Findings> {
    const answer = await new Promise<Answer>((resolve) => {
      this.#waiting.push(resolve);
      this.#worker.postMessage(this.#root);
    });
    if ('reason' in answer) throw new Error(answer.reason);
    this.#last = remembering(answer.findings, this.#last);
    return this.#last;
  }
}
