import { say, type Language } from '#scripts/check/messages.ts';
import { counted, readable } from '#scripts/check/print.ts';
import type { Explanation } from './explain.ts';
import { readingsOf } from './readings.ts';
import { scoreLines } from './scores.ts';
import type { Sources } from './sources.ts';
import { languagesIn, setIn } from './wording.ts';

/** An explanation for editors: how the query was read, why the first pages won, and what to do where it was read wrong. */
export function told(explanation: Explanation, sources: Sources, language: Language): string {
  const { query, locale, hits } = explanation;
  return [
    say(language, 'why.query', { query: readable(query), language: languagesIn(language, [locale]) }),
    ...['', say(language, 'why.read'), ...readingsOf(explanation, sources, language)],
    ...['', setIn(totalOf(explanation, language), 0)],
    ...hits.flatMap((hit, index) => ['', ...scoreLines(hit, index + 1, sources, language)]),
    ...adviceFor(explanation, language).flatMap((line) => ['', setIn(line, 0)]),
    '',
  ].join('\n');
}

function totalOf({ total }: Explanation, language: Language): string {
  if (total === 0) return say(language, 'why.none');
  return `${counted(total, 'why.total', language)} ${say(language, 'why.score')}`;
}

/** What an editor can do so that a word is understood, or understood otherwise. */
function adviceFor({ things, locale }: Explanation, language: Language): string[] {
  const file = `content/…/…/${locale}.mdx`;
  const unknown = things.filter(({ how }) => how === 'unknown').map(({ words }) => words);
  const guessed = things.flatMap(({ how, from }) => (from !== undefined && (how === 'meant' || how === 'split') ? [from] : []));
  return [
    ...(unknown.length > 0 ? [say(language, 'why.unknown', { words: listed(unknown), file })] : []),
    ...(guessed.length > 0 ? [say(language, 'why.guessed', { words: listed(guessed), file })] : []),
  ];
}

function listed(words: string[]): string {
  return readable([...new Set(words)].join(', '));
}
