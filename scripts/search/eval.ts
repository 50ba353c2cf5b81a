import { say } from '#scripts/check/messages.ts';
import { command } from '#scripts/command.ts';
import { during } from '#scripts/progress.ts';
import { answers } from './answers.ts';
import { measuresOf, type Measures } from './measure.ts';
import { optionsOf, type Options } from './options.ts';
import { peers } from './peers.ts';
import { tableOf } from './print.ts';

/*
 * npm run search:eval -- --pages FILE --glossary FILE --queries FILE [--format text|json] [--peers] [--lang en]
 * Prints how well search answers queries, and how well other searches do. Exits with 0 whatever it finds, 2 when it could not look.
 */

await command('search-eval', async (args) => {
  const options = optionsOf(args);
  const hub = await during(say(options.lang, 'progress.search'), async () => measuresOf(await answers(options.pages, options.concepts, options.queries)));
  const others = options.peers ? await measurePeers(options) : {};
  const told = options.format === 'json' ? `${JSON.stringify({ ...hub, ...(options.peers ? { peers: others } : {}) }, null, 2)}\n` : tableOf({ hub, ...others });
  process.stdout.write(told, () => process.exit());
});

async function measurePeers({ pages, queries }: Options): Promise<Record<string, Measures>> {
  const measured: Record<string, Measures> = {};
  for (const [name, peer] of Object.entries(peers)) measured[name] = measuresOf(await peer(pages, queries));
  return measured;
}
