import { existsSync, renameSync, rmSync } from 'node:fs';
import { build } from 'astro';
import { checkContent } from './check/check-content.ts';
import { say } from './check/messages.ts';
import { report } from './check/print.ts';
import { bareCommand } from './command.ts';
import { during } from './progress.ts';
import { indexSite } from './search/site-index.ts';

/** Where the new site is made, beside the one that is served, so that a build that fails leaves it as it was. */
const next = 'dist.next';
const served = 'dist';

/** Tells every problem of the content, and stops here if there is an error. */
function check(): void {
  const problems = checkContent(process.cwd());
  process.stdout.write(report(problems, 'sv'));
  if (problems.some(({ severity }) => severity === 'error')) process.exit(1);
}

async function writePages(): Promise<void> {
  process.env['HUB_OUT_DIR'] = next;
  // What only editors may see is never built, whatever the shell says.
  delete process.env['HUB_PREVIEW'];
  // What Astro kept of an earlier build was read by the table of collections as it was then.
  rmSync('.astro/cache/data-store.json', { force: true });
  await build({ logLevel: 'warn' });
}

function swap(): void {
  const last = `${served}.last`;
  rmSync(last, { recursive: true, force: true });
  if (existsSync(served)) renameSync(served, last);
  renameSync(next, served);
  rmSync(last, { recursive: true, force: true });
}

async function make(): Promise<void> {
  const started = performance.now();
  check();
  rmSync(next, { recursive: true, force: true });
  await during(say('sv', 'progress.pages'), writePages);
  const count = await during(say('sv', 'progress.index'), () => indexSite(next));
  swap();
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`Webbplatsen är byggd på ${seconds} sekunder: ${count} sidor i ${served}/.`);
  process.exit(0);
}

await bareCommand('build', make);
