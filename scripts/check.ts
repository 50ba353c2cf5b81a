import { contentOf, problemsIn } from './check/check-content.ts';
import type { Content } from './check/content.ts';
import { explain } from './check/explain.ts';
import { fix } from './check/fix.ts';
import { formats } from './check/formats.ts';
import { say } from './check/messages.ts';
import { optionsOf, type Options } from './check/options.ts';
import { counted } from './check/print.ts';
import { inOrder, type Problem } from './check/problem.ts';
import { project, siteOf } from './check/site.ts';
import { command } from './command.ts';
import { during } from './progress.ts';

/*
 * npm run check -- [--lang en] [--format text|json|github|markdown] [--strict] [--fix] [--at DAY] [--base REF]
 *                  [--no-spelling] [--root FOLDER] [path …]
 * npm run check -- --explain RULE
 * Prints every problem of the content, or what a rule is for. Exits with 0 when there is no error, 1 when there is, 2 when it could not look.
 */

/** Mending one thing can show another: at most so many times. */
const rounds = 5;

async function run(options: Options): Promise<number> {
  if (options.explain !== undefined) {
    process.stdout.write(explain(options.explain, options.lang));
    return 0;
  }
  const look = () => during(say(options.lang, 'progress.check'), () => find(options));
  let { problems, texts } = await look();
  let fixed = 0;
  for (let round = 0; options.fix && round < rounds && problems.some(({ edits }) => edits); round++) {
    fixed += fix(options.root, problems, texts);
    ({ problems, texts } = await look());
  }
  if (options.fix) process.stderr.write(`${counted(fixed, 'fixed', options.lang)}\n`);
  process.stdout.write(formats[options.format](problems, options.lang));
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The problems that were asked for, and the texts that they are in. */
async function find({ root, at, base, strict, paths, spelling }: Options): Promise<{ problems: Problem[]; texts: Content['texts'] }> {
  const content = contentOf(root, { site: siteOf(root), ...(at ? { day: at } : {}), ...(base ? { base } : {}) });
  const problems = inOrder([...problemsIn(content), ...(spelling ? await misspelledIn(content) : [])])
    .filter(({ file }) => paths.length === 0 || paths.some((path) => file === path || file.startsWith(`${path}/`)))
    .map((problem) => (strict ? { ...problem, severity: 'error' as const } : problem));
  return { problems, texts: content.texts };
}

/** The misspelt words. What reads dictionaries is itself read only when it is asked for. */
async function misspelledIn(content: Content): Promise<Problem[]> {
  const { misspelled } = await import('./check/rules/spelling.ts');
  return misspelled(content);
}

await command('check', (args) => run(optionsOf(args, project)));
