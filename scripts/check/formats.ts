import { say, type Language } from './messages.ts';
import { asMarkdown, hintOf, report, sentenceOf, total } from './print.ts';
import type { Problem } from './problem.ts';

type Format = (problems: Problem[], language: Language) => string;

/** The shapes that a report can have, by name. */
export const formats = { text, json, github, markdown } satisfies Record<string, Format>;

/** The name of a shape. */
export type FormatName = keyof typeof formats;

/** A line a problem, how many there are, and how to read more about one of the rules: that of an error, if there is one. */
function text(problems: Problem[], language: Language): string {
  const first = problems.find(({ severity }) => severity === 'error') ?? problems[0];
  return report(problems, language) + (first ? `${say(language, 'total.explain', { rule: first.rule })}\n` : '');
}

/** An array of `{file, line, column, endLine?, endColumn?, severity, rule, message, hint?}`. */
function json(problems: Problem[], language: Language): string {
  const all = problems.map(({ file, line, column, endLine, endColumn, severity, rule, ...rest }) => {
    const problem: Problem = { file, line, column, severity, rule, values: rest.values };
    const said = { message: sentenceOf(problem, language), hint: hintOf(problem, language) };
    return { file, line, column, endLine, endColumn, severity, rule, ...said };
  });
  return `${JSON.stringify(all, null, 2)}\n`;
}

/** Annotations on the lines of a proposal, as GitHub Actions reads them from what a job prints. */
function github(problems: Problem[], language: Language): string {
  const lines = problems.map((problem) => {
    const { file, line, column, endLine, endColumn, severity, rule } = problem;
    const end = endLine ? { endLine, ...(endLine === line ? { endColumn } : {}) } : {};
    const place = Object.entries({ file, line, col: column, ...end, title: rule });
    const properties = place.map(([name, value]) => `${name}=${escaped(String(value)).replace(/:/g, '%3A').replace(/,/g, '%2C')}`);
    return `::${severity} ${properties.join(',')}::${escaped(said(problem, language))}`;
  });
  return [...lines, total(problems, language), ''].join('\n');
}

/** The letters that end a command of GitHub Actions. */
function escaped(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** The most problems that a summary lists: a comment on GitHub holds 65,536 letters. */
const most = 100;

/** A summary to paste in a proposal: how many, and then each under its file. */
function markdown(problems: Problem[], language: Language): string {
  const shown = Map.groupBy(problems.slice(0, most), ({ file }) => file);
  const files = [...shown].flatMap(([file, inFile]) => ['', `**\`${file}\`**`, '', ...inFile.map((problem) => item(problem, language))]);
  const left = problems.length - most;
  return [total(problems, language), ...files, ...(left > 0 ? ['', `… +${left}`] : []), ''].join('\n');
}

function item(problem: Problem, language: Language): string {
  const sign = problem.severity === 'error' ? '❌' : '⚠️';
  return `- ${sign} ${problem.line}:${problem.column} ${asMarkdown(said(problem, language))} \`${problem.rule}\``;
}

function said(problem: Problem, language: Language): string {
  return [sentenceOf(problem, language), hintOf(problem, language)].filter(Boolean).join(' ');
}
