import { Stop } from './check/stop.ts';
import { command } from './command.ts';
import { doPlan } from './write/do-plan.ts';
import { removed } from './write/remove-entry.ts';
import { savedIn } from './write/saved.ts';
import { argumentsOf, entryNamed, open } from './write/work.ts';

/*
 * npm run remove -- guides/OLD --to /guides/OTHER [--dry] [--lang en] [--root FOLDER]
 * Removes an entry. What names it names the other, and its old addresses lead there. Git must have it, so that nothing is lost.
 */

const options = { to: { type: 'string' }, dry: { type: 'boolean', default: false } } as const;

await command('remove', (args) => {
  const { values, positionals } = argumentsOf(args, options);
  const work = open(values);
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new Stop('stop.arguments');
  const entry = entryNamed(work.content, name);
  const plan = removed(work.content, entry, values.to === undefined ? undefined : entryNamed(work.content, values.to));
  const saved = savedIn(work.root, entry.folder);
  if (saved !== 'wholly') throw new Stop(saved === 'never' ? 'write.never-saved' : 'write.unsaved', { folder: entry.folder });
  doPlan(work, plan, values.dry);
  if (plan.mentions.length > 0) work.tell('write.read-through', { name: values.to ?? '' });
});
