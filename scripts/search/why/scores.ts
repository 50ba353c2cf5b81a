import { say, type Language } from '#scripts/check/messages.ts';
import { readable } from '#scripts/check/print.ts';
import type { Hit, Part } from './explain.ts';
import type { Sources } from './sources.ts';
import { languagesIn, numberIn, setIn } from './wording.ts';

/** A page in its place, and how its score is made, a step a line. */
export function scoreLines(hit: Hit, place: number, sources: Sources, language: Language): string[] {
  const head = [`${place}. ${readable(hit.title)}`, hit.href, sources.ofPage(hit.href) ?? ''].filter(Boolean).join('  ');
  return [head, ...[...hit.parts.map((part) => partOf(part, language)), ...stepsOf(hit, language)].map((line) => setIn(line, 2))];
}

function partOf({ thing, worth, rarity, through }: Part, language: Language): string {
  const words = readable(thing.words);
  if (worth === undefined) return say(language, 'why.lacks', { words });
  const values = { words, ...written(language, { worth, rarity, made: worth * rarity }), names: through.join(', ') };
  return say(language, through.every((name) => name === thing.words) ? 'why.has' : 'why.has-by', values);
}

/** What is done with the sum of what the page has. */
function stepsOf({ parts, sum, coverage, together, titled, prior, headed, foreign, locale, score }: Hit, language: Language): string[] {
  const had = parts.filter(({ worth }) => worth !== undefined).length;
  const counts = { had: String(had), count: String(parts.length), language: languagesIn(language, [locale]) };
  const values = { ...counts, ...written(language, { sum, coverage, made: sum * coverage, together, titled, prior, headed, foreign, score }) };
  return [
    ...(coverage < 1 ? [say(language, 'why.coverage', values)] : []),
    ...(together > 0 ? [say(language, 'why.together', values)] : []),
    ...(titled > 1 ? [say(language, 'why.titled', values)] : []),
    ...(headed > 1 ? [say(language, 'why.headed', values)] : []),
    ...(prior === 1 ? [] : [say(language, 'why.prior', values)]),
    ...(foreign === 1 ? [] : [say(language, 'why.foreign', values)]),
    say(language, 'why.sum', values),
  ];
}

function written(language: Language, numbers: Record<string, number>): Record<string, string> {
  return Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, numberIn(language, value)]));
}
