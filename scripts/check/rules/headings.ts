import { placeOf, type Heading } from '../body.ts';
import { filesOf, type EntryFile } from '../content.ts';
import { error, errorsIn, type Check, type Fault, type Problem } from '../problem.ts';
import type { Site } from '../site.ts';
import { takenIn } from '../taken-ids.ts';

/** Headings begin at 2, skip no level, say something, and each has a name of its own on its page. */
export const headings: Check = ({ entries, site }) => {
  const takenOn = takenIn(entries);
  return entries.flatMap((entry) =>
    filesOf(entry).flatMap((file) => [
      ...errorsIn(file.file, file.body?.isWhole ? faultsIn(file.body.headings, takenOn(entry, file)) : []),
      ...(entry.collection === 'regions' ? notOfRegion(file, site) : []),
    ]),
  );
};

function faultsIn(all: Heading[], taken: Set<string>): Fault[] {
  return all.flatMap((heading, index) => [
    ...wrongLevel(heading, Math.max(2, all[index - 1]?.depth ?? 1), index === 0),
    ...(heading.text === '' ? [{ rule: 'headings/empty' as const, at: heading.at }] : []),
    ...repeated(heading, all.slice(0, index)),
    ...(taken.has(heading.slug) ? [{ rule: 'headings/taken' as const, at: heading.at, values: { text: heading.text } }] : []),
  ]);
}

function wrongLevel({ depth, text, at }: Heading, before: number, isFirst: boolean): Fault[] {
  const values = { text, level: String(depth), marks: '#'.repeat(isFirst ? 2 : before + 1) };
  if (depth === 1) return [{ rule: 'headings/title', at, values }];
  if (isFirst && depth > 2) return [{ rule: 'headings/first', at, values }];
  return depth > before + 1 ? [{ rule: 'headings/skip', at, values: { ...values, before: String(before) } }] : [];
}

function repeated({ text, at }: Heading, earlier: Heading[]): Fault[] {
  const same = earlier.find((other) => text !== '' && other.text.toLowerCase() === text.toLowerCase());
  return same ? [{ rule: 'headings/repeated', at, values: { text, line: String(same.at.line) } }] : [];
}

/** The view of a region sets its own sections beside those of the text, and finds them by these headings. */
function notOfRegion({ file, body, locale }: EntryFile, { regionHeadings }: Site): Problem[] {
  const expected = regionHeadings[locale];
  const found = (body?.headings ?? []).filter(({ depth }) => depth === 2);
  const first = body?.nodes[1];
  if (!expected || !first || !body.isWhole) return [];
  const places = Array.from({ length: Math.max(found.length, expected.length) }, (_, index) => index);
  const wrong = places.find((index) => found[index]?.text !== expected[index]);
  if (wrong === undefined) return [];
  const at = (found[wrong] ?? found.at(-1))?.at ?? placeOf(first);
  const values = { expected: expected.map((text) => `## ${text}`).join(', ') };
  return [error(file, at, 'headings/region', values)];
}

