import { readContent, type Entry } from './check/content.ts';
import { Stop } from './check/stop.ts';
import { command } from './command.ts';
import { askReview } from './review/ask-review.ts';
import { dueIn } from './review/due.ts';
import { leftIn } from './review/left.ts';
import { lookAt, type Look } from './review/look.ts';
import { englishOf, reviewed, type Answer } from './review/reviewed.ts';
import { shownLook } from './review/show.ts';
import { demandSound } from './review/sound.ts';
import { knownIn } from './status/known.ts';
import { doPlan } from './write/do-plan.ts';
import { eachUntilLeft } from './write/leaving-off.ts';
import { atTerminal } from './write/prompts.ts';
import { argumentsOf, entryNamed, isTerminal, open, type Work } from './write/work.ts';

/*
 * npm run review
 * npm run review -- guides/NAME … [--show]
 * npm run review -- guides/NAME --unchanged | --note "TEXT" [--english "TEXT"] [--sources-read] [--at DAY] [--lang en] [--root FOLDER]
 * Lists what is to be reviewed. Of entries: shows what to look at in each, asks what was found, and writes it. Several can
 * be gone through at a terminal only, one at a time: nobody has reviewed what they have not seen.
 */

const options = {
  show: { type: 'boolean', default: false },
  unchanged: { type: 'boolean', default: false },
  note: { type: 'string' },
  english: { type: 'string' },
  'sources-read': { type: 'boolean', default: false },
} as const;

type Values = ReturnType<typeof argumentsOf<typeof options>>['values'];

await command('review', async (args) => {
  const { values, positionals } = argumentsOf(args, options);
  demandOneAnswer(values);
  const work = open(values);
  if (positionals.length === 0) return isAnswer(values) ? usage() : list(work);
  const entries = positionals.map((name) => entryNamed(work.content, name));
  if (entries.length > 1 && (isAnswer(values) || !(isTerminal() || values.show))) throw new Stop('review.one');
  await eachUntilLeft(entries, ({ folder }) => review(values, folder));
});

function isAnswer({ unchanged, note, english, 'sources-read': isRead }: Values): boolean {
  return unchanged || note !== undefined || english !== undefined || isRead;
}

/** Throws `Stop` for answers that say nothing together, or too much. */
function demandOneAnswer(values: Values): void {
  const { show, unchanged, note, english } = values;
  const isWhole = unchanged !== (note !== undefined) && (english === undefined || note !== undefined) && !show;
  if (isAnswer(values) && !isWhole) usage();
}

function usage(): never {
  throw new Stop('stop.arguments');
}

function list({ content, tell }: Work): void {
  const [due, { unread }] = [dueIn(content), knownIn(content)];
  if (unread.length > 0) tell('review.unread', { list: unread.join(', ') });
  for (const { name, isLate, last } of due) tell(isLate ? 'review.late' : 'review.soon', { name, last });
  const [first] = due;
  if (first) tell('review.next', { name: first.name, count: String(due.length) });
  else tell('review.none');
}

/** Reviews the entry in a folder. Gives whether there is an answer. The content is read anew when the answer is there: reviewers write while they read. */
async function review(values: Values, folder: string): Promise<boolean> {
  const work = open(values);
  const entry = entryNamed(work.content, folder);
  demandSound(work, entry);
  const look = lookAt(work.content, entry);
  if (!isAnswer(values)) process.stdout.write(`${shownLook(look, work.language)}\n`);
  if (values.show) return false;
  const answer = await answerTo(values, look, entry, work);
  if (answer) write(isAnswer(values) ? work : open(values), folder, answer);
  return answer !== undefined;
}

/** What was found, as the arguments or somebody at the terminal say; undefined when nobody does. */
async function answerTo(values: Values, look: Look, entry: Entry, { language, tell }: Work): Promise<Answer | undefined> {
  const { note, english, 'sources-read': isRead } = values;
  if (isAnswer(values)) return { note, english, read: isRead ? look.sources.map(({ id }) => id) : [] };
  if (isTerminal()) return askReview(look, englishOf(entry) !== undefined, language, atTerminal(language));
  tell('review.answer', { name: look.name });
  return undefined;
}

function write(work: Work, folder: string, answer: Answer): void {
  const entry = entryNamed(work.content, folder);
  demandSound(work, entry);
  doPlan(work, reviewed(work.content, entry, answer), false);
  const { root, content, tell } = work;
  const after = readContent(root, content.site, content.day);
  for (const [key, filled] of leftIn(after, entryNamed(after, folder))) tell(key, filled);
}
