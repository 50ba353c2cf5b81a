import { say, type Language } from '#scripts/check/messages.ts';
import { readable } from '#scripts/check/print.ts';
import type { Concept } from '#src/search/language/concept.ts';
import type { Explanation, Thing } from './explain.ts';
import type { Sources } from './sources.ts';
import { languagesIn, setIn } from './wording.ts';

/** How each thing was understood, what was not counted, and whether other languages were asked. */
export function readingsOf({ things, left, locale, abroad }: Explanation, sources: Sources, language: Language): string[] {
  const [own, others] = [languagesIn(language, [locale]), languagesIn(language, abroad)];
  const dropped = (key: 'why.stop-words' | 'why.beyond', words: string[]) => (words.length > 0 ? [say(language, key, { words: readable(words.join(', ')) })] : []);
  return [
    ...(things.length === 0 && left.stopWords.length === 0 ? [setIn(say(language, 'why.nothing'), 2)] : []),
    ...things.flatMap((thing) => thingLines(thing, own, sources, language)),
    ...[...dropped('why.stop-words', left.stopWords), ...dropped('why.beyond', left.beyond)].map((line) => setIn(line, 2)),
    ...['', setIn(say(language, abroad.length > 0 ? 'why.abroad' : 'why.at-home', { languages: others, language: own }), 2)],
  ];
}

function thingLines(thing: Thing, own: string, sources: Sources, language: Language): string[] {
  const { words, how, from, concepts } = thing;
  const isJoined = from !== undefined && (how === 'named' || how === 'known');
  const sentence = say(language, `why.how.${isJoined ? 'joined' : how}`, { words: readable(words), from: readable(from ?? ''), language: own });
  return [setIn(sentence, 2), ...concepts.map((concept) => setIn(namesOf(concept, sources, language), 4))];
}

function namesOf(concept: Concept, sources: Sources, language: Language): string {
  const names = Object.values(concept).map((own = []) => own.join(', ')).filter(Boolean).join('; ');
  const file = sources.ofConcept(concept);
  return file ? say(language, 'why.names', { names, file }) : say(language, 'why.everyday', { names });
}
