import type { Content } from '#scripts/check/content.ts';
import { isEasy } from '#scripts/check/easy.ts';
import type { Problem } from '#scripts/check/problem.ts';
import { orphans } from '#scripts/check/rules/orphans.ts';
import { translations } from '#scripts/check/rules/translations.ts';
import { locales, originalLocale } from '#src/i18n/locales.ts';
import { translateLine } from './command-lines.ts';
import { placeOf } from './deadlines.ts';
import type { Finding } from './finding.ts';
import type { Known } from './known.ts';

/** What rules of the check find that grows with time: translations that no longer follow, and pages that nothing leads to. */
export function ruleFindings(content: Content, known: Known[]): Finding[] {
  const stale = translations({ ...content, items: [] }).filter(({ rule }) => rule === 'translations/stale');
  const lost = orphans(content);
  return known.flatMap((one) => [
    ...inEntry(one, stale).map((problem) => staleFinding(one, problem)),
    ...inEntry(one, lost).map(({ line }): Finding => ({ ...placeOf(one), line, kind: 'orphan', sentence: 'status.orphaned', values: {} })),
  ]);
}

function inEntry({ entry }: Known, problems: Problem[]): Problem[] {
  return problems.filter(({ file }) => file.startsWith(`${entry.folder}/`));
}

function staleFinding(known: Known, { file, line, values }: Problem): Finding {
  const locale = known.entry.translations.find((one) => one.file === file)?.locale ?? originalLocale;
  const day = values['changed'] ?? '';
  return { ...placeOf(known), ...{ file, line, day, kind: 'stale', sentence: 'status.old', values }, command: translateLine(known.name, locale) };
}

/** The languages that an entry has no text in, and should have. */
export function untranslatedFindings(known: Known): Finding[] {
  if (isEasy(known.entry)) return [];
  const there = known.entry.translations.map(({ locale }) => locale);
  const lacking = locales.filter((locale) => locale !== originalLocale && !there.includes(locale));
  return lacking.map((locale) => ({
    ...placeOf(known),
    ...{ line: 1, kind: 'untranslated', sentence: 'status.lacking', values: { file: `${locale}.mdx` } },
    command: translateLine(known.name, locale),
  }));
}
