import { say } from './check/messages.ts';
import { demandFormat } from './check/options.ts';
import { Stop } from './check/stop.ts';
import { command } from './command.ts';
import { coverageOf } from './coverage/coverage.ts';
import { formats } from './coverage/formats.ts';
import { during } from './progress.ts';
import { argumentsOf, open } from './write/work.ts';

/*
 * npm run coverage -- [--at DAY] [--format text|json|markdown] [--lang en] [--root FOLDER]
 * Prints what the hub holds for its readers, and first what it lacks. Exits with 0 whatever it finds, 2 when it could not look.
 */

const options = { format: { type: 'string', default: 'text' } } as const;

await command('coverage', async (args) => {
  const { values, positionals } = argumentsOf(args, options);
  if (positionals.length > 0) throw new Stop('stop.arguments');
  const { format } = values;
  demandFormat(format, formats);
  const { content, language } = open(values);
  const coverage = await during(say(language, 'progress.coverage'), () => coverageOf(content));
  process.stdout.write(formats[format](coverage, language));
});
