import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkContent } from './check/check-content.ts';
import { isLanguage, languages, say, type Language } from './check/messages.ts';
import { report } from './check/print.ts';
import { readSite } from './check/site.ts';
import { fieldOf, textOf } from './check/values.ts';

/*
 * npm run check -- [--lang en] [--strict] [folder]
 * Prints every problem of the content. Exits with 0 when there is no error, 1 when there is, 2 when it could not look.
 */

const project = fileURLToPath(new URL('..', import.meta.url));
const options = { lang: { type: 'string', default: 'sv' }, strict: { type: 'boolean', default: false } } as const;

/** Warnings are errors where the check is strict. The content of another folder need not have all that the site names. */
function run(language: Language, strict: boolean, root: string): number {
  const site = resolve(root) === resolve(project) ? readSite() : { ...readSite(), needed: [] };
  const problems = checkContent(root, site).map((problem) => (strict ? { ...problem, severity: 'error' as const } : problem));
  process.stdout.write(report(problems, language));
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function exitCode(): number {
  let language: Language = 'sv';
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (!isLanguage(values.lang)) return stop(unknownLanguage(values.lang));
    language = values.lang;
    return run(language, values.strict, positionals[0] ?? project);
  } catch (thrown) {
    return stop(reason(thrown, language));
  }
}

function unknownLanguage(value: string): string {
  return say('sv', 'stop.language', { value, allowed: languages.join(', ') });
}

/** Why it could not look, in one sentence. */
function reason(thrown: unknown, language: Language): string {
  const [code, path, message] = ['code', 'path', 'message'].map((name) => textOf(fieldOf(thrown, name)) ?? '');
  if (code?.startsWith('ERR_PARSE_ARGS')) return say(language, 'stop.arguments');
  if (path) return say(language, 'stop.path', { path });
  return say(language, 'stop.unknown', { message: message?.split('\n')[0] ?? '' });
}

function stop(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

process.exitCode = exitCode();
