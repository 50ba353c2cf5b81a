import { once } from 'node:events';
import { rmSync, watch } from 'node:fs';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { say, type Language } from './check/messages.ts';
import { demandLanguage } from './check/options.ts';
import { report } from './check/print.ts';
import { Stop } from './check/stop.ts';
import { command } from './command.ts';
import { writeSchemas } from './editor/write-schemas.ts';
import { blocking } from './preview/blocking.ts';
import { Inspector } from './preview/inspector.ts';
import { preview } from './preview/preview.ts';

/*
 * npm run dev -- [--lang en] [--port 4321]
 * Shows the site as it is being written, with a bar that says what is wrong, and every change as it is saved.
 */

const root = process.cwd();

/** Tells of what must be right before Astro can start, and waits until it is. */
async function untilReadable(inspector: Inspector, language: Language): Promise<void> {
  const watcher = watch('content', { recursive: true });
  for (;;) {
    // Listened for before it looks, so that nothing that is saved meanwhile is missed.
    const saved = once(watcher, 'change');
    const problems = blocking((await inspector.findings()).problems);
    if (problems.length === 0) return watcher.close();
    process.stdout.write(report(problems, language));
    console.log(say(language, 'dev.waits'));
    await saved;
    inspector.forget();
  }
}

async function start(language: Language, port: number): Promise<void> {
  const inspector = new Inspector(root);
  await untilReadable(inspector, language);
  writeSchemas(root);
  // As in the build: what was kept was read by the table of collections as it was then.
  rmSync('.astro/data-store.json', { force: true });
  // The site then shows drafts and the manual too.
  process.env['HUB_PREVIEW'] = '1';
  const { address } = await dev({
    integrations: [preview(inspector, language)],
    logger: { entrypoint: new URL('./preview/log.ts', import.meta.url) },
    logLevel: 'error',
    server: { port },
  });
  console.log(say(language, 'dev.ready', { url: `http://localhost:${address.port}` }));
}

/** Throws `Stop` for what cannot be understood. */
function optionsIn(args: string[]): { lang: Language; port: number } {
  const { lang, port: number } = parsed(args);
  const port = Number(number);
  demandLanguage(lang);
  if (!Number.isInteger(port) || port < 0 || port >= 65_536) throw new Stop('stop.arguments');
  return { lang, port };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: { lang: { type: 'string', default: 'sv' }, port: { type: 'string', default: '4321' } } }).values;
  } catch {
    throw new Stop('stop.arguments');
  }
}

await command('dev', async (args) => {
  const { lang, port } = optionsIn(args);
  try {
    await start(lang, port);
  } catch (thrown) {
    console.error(say(lang, 'dev.failed', { message: thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown) }));
    process.exit(1);
  }
});
