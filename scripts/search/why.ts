import { pathToFileURL } from 'node:url';
import { say } from '#scripts/check/messages.ts';
import { Stop } from '#scripts/check/stop.ts';
import { command } from '#scripts/command.ts';
import { during } from '#scripts/progress.ts';
import { argumentsOf, open } from '#scripts/write/work.ts';
import { locales, originalLocale } from '#src/i18n/locales.ts';
import { libraryAt } from '#src/search/query/library.ts';
import { changedSince, indexIn } from './built-index.ts';
import { fetchFiles } from './file-fetch.ts';
import { explain } from './why/explain.ts';
import { told } from './why/sentences.ts';
import { sourcesIn } from './why/sources.ts';

/*
 * npm run search:why -- "QUERY" [--in en] [--at DAY] [--lang en] [--root FOLDER]
 * Prints how the search of the built site reads a query, and why its first pages won. Exits with 0 whatever it finds, 2 when it
 * could not look.
 */

const options = { in: { type: 'string', default: originalLocale } } as const;

await command('search-why', async (args) => {
  const { values, positionals } = argumentsOf(args, options);
  const query = positionals.join(' ').trim();
  const locale = locales.find((one) => one === values.in);
  if (!query) throw new Stop('stop.arguments');
  if (!locale) throw new Stop('write.choice', { value: values.in, option: '--in', allowed: locales.join(', ') });
  const { root, content, language, tell } = open(values);
  const folder = indexIn(root);
  const changed = changedSince(folder, root, content);
  if (changed) tell('why.changed', { file: changed });
  fetchFiles();
  const library = libraryAt(`${pathToFileURL(folder)}/`);
  const others = locales.filter((one) => one !== locale);
  const explanation = await during(say(language, 'progress.why'), () => explain(query, locale, others, library, content.day));
  process.stdout.write(told(explanation, sourcesIn(content, locale), language), () => process.exit());
});
