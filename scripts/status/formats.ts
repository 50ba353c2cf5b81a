import { say, type Language } from '#scripts/check/messages.ts';
import { asMarkdown, readable } from '#scripts/check/print.ts';
import type { Finding } from './finding.ts';
import { headingOf, isCalm, ownerLine, placeOf, sectionsOf, sentenceOf, summary } from './sentences.ts';
import type { Status } from './status.ts';

type Format = (status: Status, language: Language) => string;

/** The shapes that the status can have, by name. */
export const formats = { text, json, markdown } satisfies Record<string, Format>;

/** The name of a shape. */
export type FormatName = keyof typeof formats;

/** For each owner a line a finding, under what kind of thing it is, and then how much it all is. That alone where there is nothing. */
function text(status: Status, language: Language): string {
  const told = isCalm(status) ? [] : status.owners.flatMap(({ owner, findings }) => [
    ownerLine(owner, findings.length, language),
    ...sectionsOf(findings).flatMap(([kind, own]) => ['', headingOf(kind, own.length, language), ...own.map((finding) => line(finding, language))]),
    '',
  ]);
  return [...told, ...summary(status, language), ''].join('\n');
}

function line(finding: Finding, language: Language): string {
  const parts = [placeOf(finding), finding.day ?? '–', readable(finding.title), readable(sentenceOf(finding, language)), finding.command];
  return parts.filter(Boolean).join('  ');
}

/**
 * `{day, owners: [{owner, findings}], unread, now, ahead, truth}`: a finding is `{kind, entry, file, line, title, day?,
 * message, command?}`, `unread` the folders whose facts cannot be read, `now` and `ahead` are `{reviews, contacts, minutes}`
 * within 30 and 90 days, and `truth` is `{pages, current, medianDays, contacts, verified}`.
 */
function json(status: Status, language: Language): string {
  const told = status.owners.map(({ owner, findings }) => ({
    owner,
    findings: findings.map(({ kind, entry, file, line: at, title, day, command, ...rest }) => ({
      ...{ kind, entry, file, line: at, title, day },
      ...{ message: say(language, rest.sentence, rest.values), command },
    })),
  }));
  return `${JSON.stringify({ ...status, owners: told }, null, 2)}\n`;
}

/** Headings and lists, to paste in a message or a proposal. */
function markdown(status: Status, language: Language): string {
  const told = isCalm(status) ? [] : status.owners.flatMap(({ owner, findings }) => [
    `## ${ownerLine(owner, findings.length, language)}`,
    '',
    ...sectionsOf(findings).flatMap(([kind, own]) => [`### ${headingOf(kind, own.length, language)}`, '', ...own.map((one) => item(one, language)), '']),
  ]);
  return [...told, ...summary(status, language).flatMap((sentence) => [asMarkdown(sentence), ''])].join('\n');
}

function item(finding: Finding, language: Language): string {
  const { title, day, command } = finding;
  const said = `**${asMarkdown(readable(title))}** ${asMarkdown(readable(sentenceOf(finding, language)))}`;
  return [`- [ ] ${day ?? ''}`.trimEnd(), said, `\`${placeOf(finding)}\``, ...(command ? [`\`${command}\``] : [])].join(' ');
}
