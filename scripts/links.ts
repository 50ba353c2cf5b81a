import { counted } from './check/print.ts';
import { fix } from './check/fix.ts';
import { say } from './check/messages.ts';
import { demandFormat } from './check/options.ts';
import { Stop } from './check/stop.ts';
import { command } from './command.ts';
import { addressesIn } from './links/addresses.ts';
import { askAll } from './links/ask-all.ts';
import { Asker } from './links/asker.ts';
import { chosen } from './links/chosen.ts';
import { Ledger } from './links/ledger.ts';
import { formats, type Findings } from './links/print.ts';
import { linkProblems } from './links/problems.ts';
import { unlessStopped } from './links/unless-stopped.ts';
import { during } from './progress.ts';
import { argumentsOf, open, type Work } from './write/work.ts';

/*
 * npm run links -- [--fresh] [--fix] [--format text|json|markdown] [--lang en] [--at DAY] [--root FOLDER] [guides/NAME | path …]
 * Asks whether the addresses outside the site are still there, and tells of those that are not. What was found lately is not asked
 * again, unless it is to be `--fresh`. Exits with 0 when none is dead, 1 when one is, 2 when it could not look.
 */

const options = {
  fresh: { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
} as const;

/** The longest that all of it may take. What is left then is asked the next time. */
const longest = 20 * 60_000;

await command('links', async (args) => {
  const { values, positionals } = argumentsOf(args, options);
  const { format, fresh } = values;
  demandFormat(format, formats);
  const work = open(values);
  const ledger = new Ledger(work.root, work.content.day);
  const asked = await askFor(work, positionals, ledger, fresh);
  if (values.fix) mend(work, positionals, ledger);
  const findings = { ...found(values.fix ? open(values) : work, positionals, ledger), asked };
  process.stdout.write(formats[format](findings, work.language));
  return findings.problems.some(({ rule }) => rule === 'links/dead') ? 1 : 0;
});

/** Asks for what is not known, and gives how many addresses that was. Throws `Stop` if there is no network. */
async function askFor(work: Work, names: string[], ledger: Ledger, isAllDue: boolean): Promise<number> {
  const { content, language } = work;
  const addresses = addressesIn(content);
  const all = [...new Set(addresses.map(({ url }) => url))];
  const due = [...new Set(chosen(work, names, addresses).map(({ url }) => url))].filter((url) => isAllDue || !ledger.isFresh(url));
  if (due.length === 0) return 0;
  // Whatever keeps the file from being written is told now and not when everybody has been asked.
  ledger.save(true);
  const asker = new Asker(AbortSignal.timeout(longest));
  const line = () => say(language, 'progress.links', { done: String(ledger.countOf(due)), count: String(due.length) });
  const others = all.filter((url) => !due.includes(url));
  const isThere = await unlessStopped(
    () => during(line(), (now) => askAll(asker, ledger, due, others, () => now(line()))),
    () => ledger.save(),
    say(language, 'asked.stopped'),
  );
  await asker.end();
  if (!isThere) throw new Stop('asked.away');
  ledger.keep(new Set(all));
  ledger.save(true);
  return ledger.countOf(due);
}

/** Puts the new addresses in the place of the old, where that is safe. */
function mend(work: Work, names: string[], ledger: Ledger): void {
  const { problems } = found(work, names, ledger);
  const mendable = problems.filter(({ edits }) => edits);
  const fixed = fix(work.root, mendable, work.content.texts);
  for (const { values } of mendable) if (values['to']) ledger.note(values['to'].replace(/#.*/, ''), { state: 'ok', status: Number(values['status']) });
  if (mendable.length > 0) ledger.save(true);
  process.stderr.write(`${counted(fixed, 'fixed', work.language)}\n`);
}

/** What is known of the addresses, without asking. */
function found(work: Work, names: string[], ledger: Ledger): Omit<Findings, 'asked'> {
  const addresses = addressesIn(work.content);
  const told = chosen(work, names, addresses);
  const urls = new Set(told.map(({ url }) => url));
  const results = ledger.all().filter(({ url }) => urls.has(url));
  return { problems: linkProblems(addresses, ledger.all(), told), results, unknown: urls.size - results.length };
}
