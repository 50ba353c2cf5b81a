import { locales, originalLocale, type Locale } from '#src/i18n/locales.ts';
import { bareNameIn } from './check/places.ts';
import { Stop } from './check/stop.ts';
import { command } from './command.ts';
import { doPlan } from './write/do-plan.ts';
import { moved, reslugged } from './write/move-entry.ts';
import { argumentsOf, entryNamed, open } from './write/work.ts';

/*
 * npm run move -- guides/OLD NEW [--dry] [--lang en] [--root FOLDER]
 * npm run move -- guides/NAME --slug NEW [--in en] [--dry]
 * Gives the folder of an entry another name, or its address another end. All that names it follows, and its old addresses lead on.
 */

const options = { slug: { type: 'string' }, in: { type: 'string' }, dry: { type: 'boolean', default: false } } as const;

await command('move', (args) => {
  const { values, positionals } = argumentsOf(args, options);
  const work = open(values);
  const [name, to, ...more] = positionals;
  if (name === undefined || (to === undefined) === (values.slug === undefined) || more.length > 0) throw new Stop('stop.arguments');
  const entry = entryNamed(work.content, name);
  const plan = values.slug === undefined
    ? moved(work.content, entry, idIn(to ?? '', entry.collection))
    : reslugged(work.content, entry, localeOf(values.in ?? originalLocale), values.slug);
  doPlan(work, plan, values.dry);
});

/** The new name, which may stand after the name of the same collection. */
function idIn(to: string, collection: string): string {
  const steps = bareNameIn(to).split('/');
  const [other, id] = steps.length === 2 ? steps : [collection, steps[0]];
  if (other !== collection || id === undefined || steps.length > 2) throw new Stop('write.collection', { name: to, collection });
  return id;
}

function localeOf(name: string): Locale {
  const locale = locales.find((one) => one === name);
  if (!locale) throw new Stop('write.choice', { value: name, option: '--in', allowed: locales.join(', ') });
  return locale;
}
