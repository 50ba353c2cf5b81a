import helpEn from '#scripts/messages/help.en.json' with { type: 'json' };
import helpSv from '#scripts/messages/help.sv.json' with { type: 'json' };
import sv from '#scripts/messages/sv.json' with { type: 'json' };
import { say, type Language, type Rule } from './messages.ts';
import { hint } from './nearest.ts';
import { Stop } from './stop.ts';

/**
 * Why each rule is there and what to do, in one line of prose; below it may stand examples,
 * each after a word such as `Fel:` or `Rätt:`, on its line or indented below it. A missing help is a type error.
 */
export const help = { sv: helpSv, en: helpEn } satisfies Record<Language, Record<Rule, string>>;

/** Every rule, in the order of the messages. */
export const rules = Object.keys(sv).filter((key): key is Rule => key.includes('/'));

const groups = [...new Set(rules.map((rule) => rule.split('/', 1).join()))];

/** What a rule is for, or every rule of a group such as `links`. Throws `Stop` when there is no such rule or group. */
export function explain(name: string, language: Language): string {
  const named = rules.filter((rule) => rule === name || rule.startsWith(`${name}/`));
  if (named.length === 0) throw unknown(name);
  return named.map((rule) => explained(rule, language)).join('\n');
}

function unknown(name: string): Stop {
  return new Stop('stop.rule', { value: name, allowed: groups.join(', '), ...hint(name, [...groups, ...rules]) });
}

/** The name of a rule, what the check says, and its help, for a terminal. */
function explained(rule: Rule, language: Language): string {
  const [prose = '', ...examples] = help[language][rule].split('\n');
  const sentence = say(language, rule).replace(/\{\w+\}/g, '…');
  return [rule, wrapped(sentence), '', wrapped(prose), ...(examples.length > 0 ? ['', ...examples] : []), ''].join('\n');
}

/** A text in lines of at most 90 letters, divided between words. */
function wrapped(text: string): string {
  return text.replace(/(.{1,90})( +|$)/g, '$1\n').trimEnd();
}
