import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from './check/messages.ts';
import { readContent } from './check/content.ts';
import { placesOf } from './check/places.ts';
import { sentenceOf } from './check/print.ts';
import type { Problem } from './check/problem.ts';
import { Stop } from './check/stop.ts';
import { writeSchemas } from './editor/write-schemas.ts';
import { wantedOf } from './write/ask-new.ts';
import { carryOut, type Change } from './write/changes.ts';
import { command } from './command.ts';
import { newEntry, type Wanted } from './write/new-entry.ts';
import { atTerminal } from './write/prompts.ts';
import { rehearse } from './write/rehearse.ts';
import { argumentsOf, isTerminal, open, type Work } from './write/work.ts';

/*
 * npm run new -- [KIND "TITLE"] [--id NAME] [--region REGION] [--owner OWNER] [--english "TITLE"] [--at DAY] [--lang en] [--root FOLDER]
 * Begins an entry: writes its files with every field, and where what is to be written. Asks for kind and title where they are not said.
 */

const options = { id: { type: 'string' }, region: { type: 'string' }, owner: { type: 'string' }, english: { type: 'string' } } as const;

/** The rules that say that a title or an address is somebody else's. What is still to be written breaks others. */
const taken = /^(titles|addresses|redirects)\//;

await command('new', async (args) => {
  const { values, positionals } = argumentsOf(args, options);
  const work = open(values);
  const [kind, ...words] = positionals;
  const { id, region, owner, english } = values;
  const said = { id, region, owner, english, kind, title: words.length > 0 ? words.join(' ') : undefined };
  const wanted = await wantedOf(said, work.content, work.language, isTerminal() ? atTerminal(work.language) : undefined);
  write(work, wanted);
});

function write(work: Work, wanted: Wanted): void {
  const { root, content, language } = work;
  const changes = newEntry(content, wanted, language);
  const problem = rehearse(root, { site: content.site, day: content.day }, changes).find(({ rule }) => taken.test(rule));
  if (problem) throw refusal(problem, language);
  carryOut(root, changes);
  if (existsSync(join(root, '.vscode'))) writeSchemas(root);
  tellOf(work, changes);
}

function refusal(problem: Problem, language: Language): Stop {
  const { rule, values, file, line } = problem;
  if (rule.startsWith('redirects/')) return new Stop('write.old-address', { address: values['value'] ?? '', file: `${file}:${line}` });
  return new Stop('write.refused', { sentence: sentenceOf(problem, language) });
}

function tellOf({ root, content, tell }: Work, changes: Change[]): void {
  const files = changes.flatMap((change) => (change.do === 'write' ? change.file : []));
  const folder = (files[0] ?? '').replace(/\/[^/]*$/, '');
  const place = placesOf(readContent(root, content.site, content.day).entries).find(({ entry }) => entry.folder === folder);
  for (const file of files) tell('write.written', { file });
  tell('write.next-new', { folder, address: place?.path ?? '' });
}
