import { say, type Language, type MessageKey } from '#scripts/check/messages.ts';
import { faultIn } from '#scripts/write/fault.ts';
import type { Prompts } from '#scripts/write/prompts.ts';
import type { Contact } from '#src/content/fields.ts';
import type { How } from './verified.ts';
import { demandReachable, wayIn, type NewWays } from './ways.ts';

/** What somebody found who looked for a contact. */
export type Finding = { is: 'right'; how: How; changed: NewWays } | { is: 'gone' } | { is: 'later' };

/** The ways to see that a contact is right, the best first. */
export const hows = ['phone', 'email', 'website', 'list'] as const satisfies How[];

const answers = [
  ['right', 'verify.right'],
  ['changed', 'verify.changed'],
  ['gone', 'verify.gone'],
  ['later', 'verify.later'],
] as const;

const fields = [
  ['phone', 'verify.way-phone'],
  ['email', 'verify.way-email'],
  ['website', 'verify.way-website'],
  ['done', 'verify.way-done'],
] as const;

/** Asks somebody what they found of a contact. */
export async function askContact(contact: Contact, language: Language, prompts: Prompts): Promise<Finding> {
  const found = await chosen('verify.ask', answers, language, prompts);
  if (found === 'gone' || found === 'later') return { is: found };
  const changed = found === 'changed' ? await askChanged(contact, language, prompts) : {};
  const how = await chosen('verify.ask-how', hows.map((one) => [one, `verify.how-${one}`] as const), language, prompts);
  return { is: 'right', how, changed };
}

/** Asks for new values until there are no more. */
async function askChanged(contact: Contact, language: Language, prompts: Prompts): Promise<NewWays> {
  let changed: NewWays = {};
  for (;;) {
    const way = await chosen('verify.ask-way', fields, language, prompts);
    if (way === 'done') return changed;
    const withAnswer = (text: string): NewWays => (text.trim() === '' ? changed : { ...changed, [way]: isRemoval(text) ? '' : wayIn(way, text) });
    const isRight = (text: string) => faultIn(language, () => demandReachable(contact, withAnswer(text)));
    const now = changed[way] ?? contact[way];
    changed = withAnswer(await prompts.write(say(language, 'verify.ask-value', { value: now || '–' }), isRight));
  }
}

/** Whether an answer is the wish to take a value away. Enter alone is not: it is pressed by mistake. */
function isRemoval(text: string): boolean {
  return /^[-–]$/.test(text.trim());
}

/** One of some names, chosen by what it is called. */
async function chosen<Name>(
  question: MessageKey,
  names: readonly (readonly [Name, MessageKey])[],
  language: Language,
  prompts: Prompts,
): Promise<Name> {
  const choices = names.map(([name, key]) => ({ name, value: say(language, key) }));
  const answer = await prompts.choose(say(language, question), choices.map(({ value }) => ({ value })));
  const [found] = choices.filter(({ value }) => value === answer);
  if (!found) throw new Error(`Nobody offered ${answer}.`);
  return found.name;
}
