import { canRun } from './can-run.ts';
import { engineAt, type Answer, type Engine } from './engine.ts';

/** What the page tells its worker first: the arguments of `engineAt`. */
export type Start = Parameters<typeof engineAt>;

/** What it asks then, by number. */
export interface Ask {
  id: number;
  question: Parameters<Engine>;
}

/** What the worker replies: an answer, or why there is none. */
export type Reply = { id: number; answer: Answer } | { id: number; fault: Fault };

/** Why there is no answer: the browser may not run the engine, or a part of the index is out of reach. */
export type Fault = 'blocked' | 'failed';

let engine: Engine | undefined;

addEventListener('message', ({ data }: MessageEvent<Start | Ask>) => {
  if (Array.isArray(data)) engine = engineAt(...data);
  else void replyTo(data);
});

async function replyTo({ id, question }: Ask): Promise<void> {
  const reply = (rest: { answer: Answer } | { fault: Fault }) => postMessage({ id, ...rest } satisfies Reply);
  try {
    const answer = await engine?.(...question);
    if (answer) reply({ answer });
  } catch {
    reply({ fault: canRun() ? 'failed' : 'blocked' });
  }
}
