import { readContent } from './check/content.ts';
import { say } from './check/messages.ts';
import { project, siteOf } from './check/site.ts';
import { command } from './command.ts';
import { readLinks } from './links/results.ts';
import { during } from './progress.ts';
import { formats } from './status/formats.ts';
import { optionsOf } from './status/options.ts';
import { statusOf } from './status/status.ts';

/*
 * npm run status -- [--owner NAME] [--at DAY] [--format text|json|markdown] [--lang en] [--root FOLDER]
 * Prints what there is to do to keep the hub true, by who answers for it. Exits with 0 whatever it finds, 2 when it could not look.
 */

await command('status', async (args) => {
  const { lang, format, among, at, root } = optionsOf(args, project);
  const look = () => statusOf(readContent(root, siteOf(root), at), at, readLinks(root), among);
  process.stdout.write(formats[format](await during(say(lang, 'progress.status'), look), lang));
});
