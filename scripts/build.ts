import { existsSync, renameSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createIndex } from 'pagefind';

/** Where the new site is made, beside the one that is served, so that a build that fails leaves it as it was. */
const next = 'dist.next';
const served = 'dist';

function run(command: string, ...args: string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, HUB_OUT_DIR: `./${next}` } });
  if (status !== 0) process.exit(status ?? 1);
}

async function writeIndex(): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  const { page_count: pages } = await index.addDirectory({ path: next });
  await index.writeFiles({ outputPath: `${next}/pagefind` });
  console.log(`Sökindex: ${pages} sidor.`);
}

function swap(): void {
  const last = `${served}.last`;
  rmSync(last, { recursive: true, force: true });
  if (existsSync(served)) renameSync(served, last);
  renameSync(next, served);
  rmSync(last, { recursive: true, force: true });
}

rmSync(next, { recursive: true, force: true });
run(process.execPath, 'scripts/check.ts');
run(process.execPath, 'node_modules/astro/bin/astro.mjs', 'build');
await writeIndex();
swap();
process.exit(0);
