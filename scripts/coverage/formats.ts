import { say, type Language } from '#scripts/check/messages.ts';
import { asMarkdown } from '#scripts/check/print.ts';
import type { Coverage } from './coverage.ts';
import { gapLines, lackOf, leftOut } from './sentences.ts';
import { tablesOf, type Table } from './tables.ts';

type Format = (coverage: Coverage, language: Language) => string;

/** The shapes that the coverage can have, by name. */
export const formats = { text, json, markdown } satisfies Record<string, Format>;

/** How many names of a long list are told to people. Programs get them all. */
const most = 3;

/** A piece of a text that fits on a line, or a word that does not. */
const fitting = /\S.{0,93}(?= |$)|\S+/gu;

/** The longest name of a row of a table. */
const longest = 50;

/** What is missing, and then tables of what there is, no wider than a terminal. */
function text(coverage: Coverage, language: Language): string {
  const gaps = gapLines(coverage.gaps, language, most).map(({ of, lacks }) => wrapped(`${of}: ${lacks.join('; ')}`));
  const tables = tablesOf(coverage, language).flatMap((table) => ['', table.heading, ...aligned(table), ...table.notes.map(wrapped)]);
  const head = [say(language, 'coverage.title', { day: coverage.day }), ...leftOut(coverage, language)];
  return [...head.map(wrapped), '', gapHeading(coverage, language), ...gaps, ...tables, ''].join('\n');
}

function gapHeading({ gaps }: Coverage, language: Language): string {
  return gaps.length > 0 ? `${say(language, 'coverage.gaps')} (${gaps.length})` : say(language, 'coverage.no-gaps');
}

/** A text on lines that are not too long, all but the first of them set in. */
function wrapped(line: string): string {
  return (line.match(fitting) ?? []).join('\n  ');
}

/** The lines of a table: names to the left, numbers to the right. */
function aligned({ columns, rows }: Table): string[] {
  const all = [columns, ...rows].map(([name = '', ...cells]) => [name.length > longest ? `${name.slice(0, longest - 1)}…` : name, ...cells]);
  const widths = columns.map((_, index) => Math.max(...all.map((row) => row[index]?.length ?? 0)));
  const cell = (text: string, index: number) => (index === 0 ? text.padEnd(widths[index] ?? 0) : text.padStart(widths[index] ?? 0));
  return all.map((row) => row.map(cell).join('  ').trimEnd());
}

/**
 * `{day, gaps, collections, regions, guides, hidden, unread}`. A gap is `{of, kind, message, list?}`: `of` is a collection or an
 * entry (`examples`, `regions/dalarna`), `kind` the last part of a key `coverage.gap.…`, and `list` the names that it is about.
 * A collection is `{collection, entries, goal?: {entries, regions?}, regions, texts: {sv: {entries, words}, en: …}, sources,
 * sourceless, unlinked?}`, with medians of words and sources, and names in the last two. A region is `{name, title, contacts,
 * verified, support, projects, examples, news, organisations, words: {sv, en}, plan}`, a guide `{name, title, audience, lix,
 * limit, isTooHard, weak}`. `hidden` and `unread` are the names of what is not counted.
 */
function json({ day, gaps, collections, regions, guides, hidden, unread }: Coverage, language: Language): string {
  const told = gaps.map((gap) => {
    const { kind, collection, entry, list } = gap;
    return { of: entry?.name ?? collection, kind, message: lackOf(gap, language), list };
  });
  return `${JSON.stringify({ day, gaps: told, collections, regions, guides, hidden, unread }, null, 2)}\n`;
}

/** A list to tick off and tables, to paste in a message or a proposal. */
function markdown(coverage: Coverage, language: Language): string {
  const gaps = gapLines(coverage.gaps, language, most).map(({ of, lacks }) => `- [ ] **${asMarkdown(of)}** ${asMarkdown(lacks.join('; '))}`);
  const tables = tablesOf(coverage, language).flatMap(({ heading, columns, rows, notes }) => [
    ...['', `## ${heading}`, '', rowOf(columns), `|${columns.map((_, index) => (index === 0 ? '---|' : '--:|')).join('')}`, ...rows.map(rowOf)],
    ...notes.flatMap((note) => ['', asMarkdown(note)]),
  ]);
  const head = [say(language, 'coverage.title', { day: coverage.day }), ...leftOut(coverage, language)];
  return [...head.flatMap((line) => [asMarkdown(line), '']), `## ${gapHeading(coverage, language)}`, '', ...gaps, ...tables, ''].join('\n');
}

function rowOf(cells: string[]): string {
  return `| ${cells.map(asMarkdown).join(' | ')} |`;
}
