import { afterAll, describe, expect, it } from 'vitest';
import { explain, help, rules } from '#scripts/check/explain.ts';
import { languages, say } from '#scripts/check/messages.ts';
import { examplesIn, Trial } from './help-examples.ts';

const helps = languages.flatMap((language) => rules.map((rule) => ({ language, rule, text: help[language][rule] })));
const examples = helps.flatMap(({ language, rule, text }) => examplesIn(text).map((example) => ({ language, rule, ...example })));

describe('the help', () => {
  it.each(languages)('in %s is there for every rule, and for no other', (language) => {
    expect(Object.keys(help[language]).toSorted()).toEqual(rules.toSorted());
  });

  it.each([
    ['sv', /^(Fel|Rätt):/],
    ['en', /^(Wrong|Right):/],
  ] as const)('in %s is a line of sentences, and below it nothing but examples', (language, words) => {
    const odd = rules.filter((rule) => {
      const [prose = '', ...rest] = help[language][rule].split('\n');
      const begun = rest.filter((line) => /^\S/.test(line));
      const isRight = /^\S.*[.!?] \S.*[.!?]$/.test(prose) && begun.every((line) => words.test(line));
      return !isRight || examplesIn(help[language][rule]).length !== begun.length;
    });
    expect(odd).toEqual([]);
  });

  it('says more than the check does', () => {
    expect(helps.filter(({ language, rule, text }) => text.includes(say(language, rule))).map(({ rule }) => rule)).toEqual([]);
  });

  it('has the same kinds of examples in both languages', () => {
    const kindsIn = (text: string) => examplesIn(text).map(({ isRight }) => isRight);
    expect(rules.map((rule) => [rule, kindsIn(help.en[rule])])).toEqual(rules.map((rule) => [rule, kindsIn(help.sv[rule])]));
  });
});

describe('an example', () => {
  const trial = new Trial();
  afterAll(() => trial.end());

  it.each(examples.filter(({ isRight }) => isRight))('of what is right keeps $rule, in $language', ({ rule, text, language }) => {
    expect(trial.rulesBroken(rule, text, language)).not.toContain(rule);
  });

  it.each(examples.filter(({ isRight }) => !isRight))('of what is wrong breaks $rule, in $language', ({ rule, text, language }) => {
    expect(trial.rulesBroken(rule, text, language)).toContain(rule);
  });
});

describe('a rule is explained', () => {
  it('with what the check says of it, without values, and its help', () => {
    const told = explain('references/entry', 'sv');
    expect(told).toMatch(/^references\/entry\nDet finns inget inlägg ”…” i content\/….\n\n/);
    expect(told).toMatch(/\n\nFel: .*\nRätt: .*\n$/);
  });

  it('in the language asked for', () => {
    expect(explain('links/empty', 'en')).toContain(say('en', 'links/empty'));
  });

  it('together with the others of its group', () => {
    const named = explain('redirects', 'sv').split('\n').filter((line) => /^[a-z-]+\/[a-z-]+$/.test(line));
    expect(named).toEqual(rules.filter((rule) => rule.startsWith('redirects/')));
  });

  it('in lines that a terminal has room for', () => {
    const prose = rules.flatMap((rule) => explain(rule, 'sv').split('\n').filter((line) => !/^( {2}|Fel:|Rätt:)/.test(line)));
    expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(90);
  });
});
