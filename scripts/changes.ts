import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { today } from '#src/site/today.ts';
import { changesOf } from './changes/changes.ts';
import { formats } from './changes/print.ts';
import { readBase } from './check/base.ts';
import { readContent } from './check/content.ts';
import { isLanguage, languages, say } from './check/messages.ts';
import { readSite } from './check/site.ts';
import { Stop } from './check/stop.ts';

/*
 * npm run changes -- [--base REF] [--format text|json|markdown] [--lang en]
 * Prints the addresses that change for readers since a version in Git: `main`, unless another is asked for.
 */

const project = resolve(fileURLToPath(new URL('..', import.meta.url)));
const options = {
  base: { type: 'string', default: 'main' },
  format: { type: 'string', default: 'text' },
  lang: { type: 'string', default: 'sv' },
} as const;

function run(): void {
  const { base, format, lang } = parseArgs({ options }).values;
  if (!isLanguage(lang)) throw new Stop('stop.language', { value: lang, allowed: languages.join(', ') });
  if (!isFormat(format)) throw new Stop('stop.format', { value: format, allowed: Object.keys(formats).join(', ') });
  const site = readSite();
  const changes = changesOf(readBase(project, base, site, today), readContent(project, site, today));
  process.stdout.write(formats[format](changes, lang));
}

function isFormat(name: string): name is keyof typeof formats {
  return Object.hasOwn(formats, name);
}

try {
  run();
} catch (thrown) {
  const [key, values] = thrown instanceof Stop ? [thrown.key, thrown.values] : ['stop.changes' as const, {}];
  process.stderr.write(`${say('sv', key, values)}\n`);
  process.exitCode = 2;
}
