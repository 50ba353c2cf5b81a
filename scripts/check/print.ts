import { aboutIn } from './about.ts';
import { say, type Language, type MessageKey, type Values } from './messages.ts';
import type { Problem } from './problem.ts';

/** The longest value that a sentence shows whole. */
const longest = 240;

/** What the check found, for a person to read: a line a problem, and how many there are. */
export function report(problems: Problem[], language: Language): string {
  return [...problems.map((problem) => lineOf(problem, language)), total(problems, language), ''].join('\n');
}

/** A problem on a line: `file:line:column  error  rule  What is wrong, and what to do.` */
function lineOf(problem: Problem, language: Language): string {
  const place = `${readable(problem.file)}:${problem.line}:${problem.column}`;
  const sentences = [sentenceOf(problem, language), hintOf(problem, language)].filter(Boolean).join(' ');
  return [place, problem.severity, problem.rule, sentences].join('  ');
}

/** What is wrong, and what to do. */
export function sentenceOf({ rule, values }: Problem, language: Language): string {
  return say(language, rule, shown(values, language));
}

/** What the editor may have meant, where something is near. */
export function hintOf({ values }: Problem, language: Language): string | undefined {
  if (!values['nearest']) return undefined;
  return say(language, values['others'] ? 'hint.others' : 'hint.nearest', shown(values, language));
}

/** The values as a sentence shows them. What a field is for, `about`, is the one that is in a language. */
function shown(values: Values, language: Language): Values {
  const told = values['about'] ? { ...values, about: aboutIn(language, values['about']) } : values;
  return Object.fromEntries(Object.entries(told).map(([name, value]) => [name, readable(value)]));
}

/** A value on one line, without what could move the cursor of a terminal. */
export function readable(value: string): string {
  const line = value.replace(/\p{Cc}+/gu, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** A text as Markdown shows it, letter for letter. */
export function asMarkdown(text: string): string {
  return text.replace(/[\\`*_<>[\]|#~]/g, '\\$&');
}

/** How many problems there are, and how many of them a program can mend, in a sentence or two. */
export function total(problems: Problem[], language: Language): string {
  if (problems.length === 0) return say(language, 'total.none');
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const mendable = problems.filter(({ edits }) => edits).length;
  const sum = say(language, 'total', {
    errors: counted(errors, 'total.errors', language),
    warnings: counted(problems.length - errors, 'total.warnings', language),
  });
  return mendable > 0 ? `${sum} ${counted(mendable, 'total.mendable', language)}` : sum;
}

/** What comes in numbers: each has a sentence for one and one for several. */
type Counted = Extract<MessageKey, `${string}_one`> extends `${infer Key}_one` ? Key : never;

/** A number with its word, in the right form. */
export function counted(count: number, key: Counted, language: Language): string {
  const isOne = new Intl.PluralRules(language).select(count) === 'one';
  const form: MessageKey = `${key}_${isOne ? 'one' : 'other'}`;
  return say(language, form, { count: String(count) });
}
