import type { Content, Entry } from '#scripts/check/content.ts';
import type { MessageKey, Values } from '#scripts/check/messages.ts';
import { behindIn, knownFacts, phaseOf } from './facts.ts';

/** What a review leaves to somebody: a period that has passed, contacts that nobody has looked at, a translation that is old. */
export function leftIn(content: Content, entry: Entry): [sentence: MessageKey, values: Values][] {
  const facts = knownFacts(entry);
  const reasons = phaseOf(facts, content.day).reasons.flatMap(({ reason, since }): [MessageKey, Values][] => {
    if (reason === 'period') return [['review.left-period', { since }]];
    return reason === 'contact' ? [['review.left-contact', { name: facts.name }]] : [];
  });
  return [...reasons, ...behindIn(entry).map(({ file }): [MessageKey, Values] => ['review.old-translation', { file, name: facts.name }])];
}
