import { spawnSync } from 'node:child_process';
import { say } from '#scripts/check/messages.ts';
import { Stop } from '#scripts/check/stop.ts';
import { command } from '#scripts/command.ts';
import { during } from '#scripts/progress.ts';
import { indexIn } from '#scripts/search/built-index.ts';
import type { Row } from './search/measured.ts';
import { bytesTable, tableOf } from './search/table.ts';

/*
 * npm run bench:search
 * Prints how long search takes to index and to answer, and what it sends, for the pages of the hub in dist/ and for generated
 * ones like them, half of them in each language; and the same of Pagefind as it comes. A reader of the original language asks.
 */

const sizes = [500, 1000, 5000];

await command('bench-search', async (args) => {
  if (args.length > 0) throw new Stop('stop.arguments');
  indexIn(process.cwd());
  const rows: Row[] = [];
  for (const size of [0, ...sizes]) rows.push(await during(say('sv', 'progress.bench-search', { count: String(size) }), () => measured(size)));
  process.stdout.write(`${tableOf(rows)}\n${bytesTable(rows)}`);
});

/** What a process of its own measures. Throws where it could not. */
function measured(size: number): Row {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/bench/search/row.ts', String(size)], { encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(stderr);
  // It is what row.ts has just written.
  return JSON.parse(stdout) as Row;
}
