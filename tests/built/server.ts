import { preview } from 'astro';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    base: string;
  }
}

/** Serves the built site on a free port for as long as the tests run. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const server = await preview({ server: { port: 4391, host: 'localhost' }, logLevel: 'error' });
  project.provide('base', `http://localhost:${server.port}`);
  return () => server.stop();
}
