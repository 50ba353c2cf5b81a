import { parentPort } from 'node:worker_threads';
import { find, type Findings } from './findings.ts';

/** What the worker answers: what it found, or why it could not look. */
export type Answer = { findings: Findings } | { reason: string };

/* Looks at the content of a folder each time it is asked, beside the server, which goes on answering. */
parentPort?.on('message', (root: string) => {
  parentPort?.postMessage(answer(root));
});

function answer(root: string): Answer {
  try {
    return { findings: find(root) };
  } catch (thrown) {
    return { reason: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}
