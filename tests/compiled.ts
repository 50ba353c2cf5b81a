import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string | undefined;

/** Lets the commands that tests start, some hundreds, find what Node compiled for the first of them, for as long as the tests run. */
export default function keepCompiled(): () => void {
  const kept = (folder ??= mkdtempSync(join(tmpdir(), 'compiled-')));
  process.env['NODE_COMPILE_CACHE'] = kept;
  return () => rmSync(kept, { recursive: true, force: true });
}
