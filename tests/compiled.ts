import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Lets the commands that tests start, some hundreds, find what Node compiled for the first of them, for as long as the tests run. */
export default function keepCompiled(): void {
  if (process.env['NODE_COMPILE_CACHE']) return;
  const folder = mkdtempSync(join(tmpdir(), 'compiled-'));
  process.env['NODE_COMPILE_CACHE'] = folder;
  // Not sooner: a worker writes there when it ends.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}
