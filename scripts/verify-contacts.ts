import { hint } from './check/nearest.ts';
import { bareNameOf } from './check/places.ts';
import { Stop } from './check/stop.ts';
import { command } from './command.ts';
import { askContact, hows } from './contacts/ask-contact.ts';
import { chosen } from './contacts/chosen.ts';
import { foundAgain, type Found } from './contacts/found.ts';
import { mailsFor, shownMail } from './contacts/mail.ts';
import { verified, withoutContact } from './contacts/verified.ts';
import { ways, type NewWays } from './contacts/ways.ts';
import { sourcesOf } from './review/sources.ts';
import { shownContact } from './review/show.ts';
import { doPlan } from './write/do-plan.ts';
import { eachUntilLeft } from './write/leaving-off.ts';
import type { Plan } from './write/plan.ts';
import { atTerminal } from './write/prompts.ts';
import { argumentsOf, isTerminal, open, type Work } from './write/work.ts';

/*
 * npm run verify-contacts -- [--region REGION | organisations/NAME] [--role ROLE] [--body ORGANISATION] [--at DAY] [--lang en] [--root FOLDER]
 *   … --mail
 *   … --right phone|email|website|list [--phone "NUMBER"] [--email ADDRESS] [--website ADDRESS]
 *   … --gone
 * Goes through contacts, those that were verified longest ago first: of a region, of an entry, or all that are overdue. Writes
 * what was found. Without a terminal one body at a time, for nobody has verified what they have not seen.
 */

const options = {
  region: { type: 'string' },
  role: { type: 'string' },
  body: { type: 'string' },
  mail: { type: 'boolean', default: false },
  right: { type: 'string' },
  phone: { type: 'string' },
  email: { type: 'string' },
  website: { type: 'string' },
  gone: { type: 'boolean', default: false },
} as const;

type Values = ReturnType<typeof argumentsOf<typeof options>>['values'];

await command('verify-contacts', async (args) => {
  const { values, positionals } = argumentsOf(args, options);
  demandOneAnswer(values, positionals);
  const work = open(values);
  const contacts = chosen(values, positionals[0], work);
  if (contacts.length === 0) return work.tell('verify.none');
  if (values.mail) return mail(contacts, work);
  if (values.right !== undefined || values.gone) return answer(values, contacts, work);
  if (isTerminal()) return goThrough(values, contacts, work.language);
  for (const found of contacts) process.stdout.write(`${lineOf(found, work)}\n`);
  work.tell('verify.next', { count: String(contacts.length), name: nameOf(contacts[0]) });
});

/** Throws `Stop` for answers that say nothing together, or too much. */
function demandOneAnswer(values: Values, positionals: string[]): void {
  const places = positionals.length + Number(values.region !== undefined);
  const answers = [values.mail, values.gone, values.right !== undefined].filter(Boolean).length;
  const isNew = ways.some((way) => values[way] !== undefined);
  if (places > 1 || answers > 1 || (isNew && values.right === undefined)) throw new Stop('stop.arguments');
}

function mail(contacts: Found[], { content, language }: Work): void {
  const mails = mailsFor(content, contacts, language).map((one) => shownMail(one, language));
  process.stdout.write(mails.join(`\n${'─'.repeat(60)}\n\n`));
}

/** Writes what the arguments say of one contact, or of those of one body in one entry that were seen together. */
function answer(values: Values, contacts: Found[], work: Work): void {
  const { right, gone, phone, email, website } = values;
  const how = hows.find((one) => one === right);
  if (right !== undefined && !how) throw new Stop('write.choice', { value: right, option: '--right', allowed: hows.join(', '), ...hint(right, hows) });
  const changed: NewWays = { phone, email, website };
  const isOfOne = contacts.every(({ entry, contact }) => entry === contacts[0]?.entry && contact.organisation === contacts[0].contact.organisation);
  const isForOne = gone || ways.some((way) => changed[way] !== undefined);
  if (!isOfOne || (isForOne && contacts.length > 1)) throw new Stop('verify.which', { list: choicesIn(contacts) });
  doPlan(work, how ? verified(work.content, contacts, how, changed) : without(work, contacts), false);
  tellOfSource(contacts[0], changed, work);
}

/** Reminds of the source of a contact with new values: nobody has asked whether it says them. */
function tellOfSource(found: Found | undefined, changed: NewWays, { tell }: Work): void {
  if (found && ways.some((way) => changed[way] !== undefined)) tell('verify.source', { source: found.contact.source, file: found.entry.original?.file ?? '' });
}

function without({ content }: Work, [found]: Found[]): Plan {
  if (!found) throw new Stop('stop.arguments');
  return withoutContact(content, found);
}

/** Asks of each contact, and writes each answer when it is given. */
async function goThrough(values: Values, contacts: Found[], language: Work['language']): Promise<void> {
  const done = await eachUntilLeft(contacts, (found) => ask(values, found, `${contacts.indexOf(found) + 1}/${contacts.length}`));
  open({ ...values, lang: language }).tell('verify.all-asked', { count: String(done), left: String(contacts.length - done) });
}

/** Asks of one contact. Gives whether there is an answer. */
async function ask(values: Values, before: Found, place: string): Promise<boolean> {
  const work = open(values);
  process.stdout.write(`\n${place}  ${lineOf(before, work)}\n`);
  const finding = await askContact(before.contact, work.language, atTerminal(work.language));
  if (finding.is === 'later') return false;
  const now = open(values);
  const found = foundAgain(now.content, before);
  doPlan(now, finding.is === 'gone' ? withoutContact(now.content, found) : verified(now.content, [found], finding.how, finding.changed), false);
  if (finding.is === 'right') tellOfSource(found, finding.changed, now);
  return true;
}

/** A contact on a line, with where it stands and the page of its source. */
function lineOf({ entry, index, contact, title }: Found, { content, language }: Work): string {
  const { file = '', line = 0 } = { file: entry.original?.file, line: entry.original?.head.pointOf(['contacts', index]).line };
  const url = sourcesOf(content, entry).find(({ id }) => id === contact.source)?.url ?? '';
  return `${file}:${line}  ${shownContact({ ...contact, title }, language)} ${url}`.trimEnd();
}

function nameOf(found: Found | undefined): string {
  return found ? bareNameOf(found.entry) : '';
}

/** How to name each of some contacts, as far as a person reads on. */
function choicesIn(contacts: Found[]): string {
  const lines = contacts.map(({ entry, contact }) => `\n  ${bareNameOf(entry)} --role ${contact.role} --body ${contact.organisation}`);
  return [...lines.slice(0, 10), ...(lines.length > 10 ? [`\n  … +${lines.length - 10}`] : [])].join('');
}
