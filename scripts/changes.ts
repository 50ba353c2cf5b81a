import { parseArgs } from 'node:util';
import { today } from '#src/site/today.ts';
import { changesOf } from './changes/changes.ts';
import { formats } from './changes/print.ts';
import { readBase } from './check/base.ts';
import { readContent } from './check/content.ts';
import { demandFormat, demandLanguage } from './check/options.ts';
import { project, readSite } from './check/site.ts';
import { Stop } from './check/stop.ts';
import { command } from './command.ts';

/*
 * npm run changes -- [--base REF] [--format text|json|markdown] [--lang en]
 * Prints the addresses that change for readers since a version in Git: `main`, unless another is asked for.
 */

const options = {
  base: { type: 'string', default: 'main' },
  format: { type: 'string', default: 'text' },
  lang: { type: 'string', default: 'sv' },
} as const;

await command('changes', (args) => {
  const { base, format, lang } = parsed(args);
  demandLanguage(lang);
  demandFormat(format, formats);
  const site = readSite();
  const changes = changesOf(readBase(project, base, site, today), readContent(project, site, today));
  process.stdout.write(formats[format](changes, lang));
});

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options }).values;
  } catch {
    throw new Stop('stop.arguments');
  }
}
