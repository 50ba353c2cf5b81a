import { say, type Language, type MessageKey } from './messages.ts';
import type { Problem } from './problem.ts';

/** The longest value that a sentence shows whole. */
const longest = 200;

/** What the check found, for a person to read: a line a problem, and how many there are. */
export function report(problems: Problem[], language: Language): string {
  return [...problems.map((problem) => lineOf(problem, language)), total(problems, language), ''].join('\n');
}

function lineOf({ file, line, column, severity, rule, values }: Problem, language: Language): string {
  const shown = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, readable(value)]));
  const question = shown['nearest'] ? ` ${say(language, 'hint.nearest', shown)}` : '';
  const place = `${readable(file)}:${line}:${column}`;
  return [place, say(language, `severity.${severity}`), rule, say(language, rule, shown) + question].join('  ');
}

/** A value on one line, without what could move the cursor of a terminal. */
function readable(value: string): string {
  const line = value.replace(/\p{Cc}+/gu, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

function total(problems: Problem[], language: Language): string {
  if (problems.length === 0) return say(language, 'total.none');
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return say(language, 'total', {
    errors: counted(errors, 'total.errors', language),
    warnings: counted(problems.length - errors, 'total.warnings', language),
  });
}

function counted(count: number, key: 'total.errors' | 'total.warnings', language: Language): string {
  const isOne = new Intl.PluralRules(language).select(count) === 'one';
  const form: MessageKey = `${key}_${isOne ? 'one' : 'other'}`;
  return say(language, form, { count: String(count) });
}
