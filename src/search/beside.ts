import type { Answer, Engine } from './engine.ts';
import { within } from './within.ts';
import type { Ask, Fault, Reply, Start } from './worker.ts';

/** A search that failed. The message is the name of the fault. */
export class SearchFault extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault);
    this.fault = fault;
  }
}

/**
 * An engine in a thread of its own, beside the page: whatever it does, typing stays smooth. It is started at the first
 * query, and anew after one that failed or took longer than `patience` ms. Rejects with a `SearchFault`.
 */
export function engineBeside(start: () => Worker, patience: number, ...index: Start): Engine {
  let worker: Engine | undefined;
  return async (...question) => {
    const asked = (worker ??= engineOf(start(), index));
    try {
      return await within(patience, asked(...question));
    } catch (reason) {
      if (asked === worker) worker = undefined;
      throw reason instanceof SearchFault ? reason : new SearchFault('failed');
    }
  };
}

/** The engine that a worker is. It ends with its first fault. */
function engineOf(worker: Worker, index: Start): Engine {
  const waiting = new Map<number, PromiseWithResolvers<Answer>>();
  let last = 0;
  const end = (fault: Fault) => {
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new SearchFault(fault));
  };
  worker.addEventListener('error', () => end('failed'));
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if ('fault' in data) end(data.fault);
    else waiting.get(data.id)?.resolve(data.answer);
    waiting.delete(data.id);
  });
  worker.postMessage(index);
  return (...question) => {
    const answer = Promise.withResolvers<Answer>();
    waiting.set((last += 1), answer);
    worker.postMessage({ id: last, question } satisfies Ask);
    return answer.promise;
  };
}
