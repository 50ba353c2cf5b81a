import { formats as shapes } from '#scripts/check/formats.ts';
import { say, type Language } from '#scripts/check/messages.ts';
import type { Problem } from '#scripts/check/problem.ts';
import type { LinkResult } from './results.ts';

/** What was found. */
export interface Findings {
  problems: Problem[];
  /** What is known of each address that was to be told of. */
  results: LinkResult[];
  /** How many of them were asked now. */
  asked: number;
  /** How many nobody knows anything of. */
  unknown: number;
}

type Format = (findings: Findings, language: Language) => string;

/** The shapes that a report can have, by name. */
export const formats = { text, json, markdown } satisfies Record<string, Format>;

/** A line an address that is to be looked at, as the check has it, and how it stands with all of them. */
function text(findings: Findings, language: Language): string {
  return `${shapes.text(plain(findings), language)}${summary(findings, language)}\n`;
}

/** The array that the check gives: `{file, line, column, endLine?, endColumn?, severity, rule, message}`. */
function json(findings: Findings, language: Language): string {
  return shapes.json(plain(findings), language);
}

/** A heading, how it stands, and a list under the name of each file. */
function markdown(findings: Findings, language: Language): string {
  return `### ${say(language, 'asked.title')}\n\n${summary(findings, language)}\n\n${shapes.markdown(plain(findings), language)}`;
}

/** The problems without what a program can do: it is another command that does it than the check says. */
function plain({ problems }: Findings): Problem[] {
  return problems.map(({ edits, ...problem }) => problem);
}

/** How it stands with all of the addresses. */
function summary({ problems, results, asked, unknown }: Findings, language: Language): string {
  const count = (...states: LinkResult['state'][]) => String(results.filter(({ state }) => states.includes(state)).length);
  const all = say(language, 'asked.summary', {
    ...{ count: String(results.length + unknown), asked: String(asked), ok: count('ok'), dead: count('dead'), moved: count('moved') },
    ...{ blocked: count('blocked'), unsure: count('timeout', 'unreachable') },
  });
  const mendable = problems.filter(({ edits }) => edits).length;
  const left = unknown > 0 ? say(language, 'asked.left', { count: String(unknown) }) : '';
  return [all, left, mendable > 0 ? say(language, 'asked.mendable', { count: String(mendable) }) : ''].filter(Boolean).join(' ');
}
