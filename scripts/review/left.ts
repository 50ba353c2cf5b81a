import type { Content, Entry } from '#scripts/check/content.ts';
import type { MessageKey, Values } from '#scripts/check/messages.ts';
import { lifeOf, phaseAt } from '#src/freshness/life.ts';
import { behindIn, demandKnown } from './known.ts';

/** What a review leaves to somebody: a period that has passed, contacts that nobody has looked at, a translation that is old. */
export function leftIn(content: Content, entry: Entry): [sentence: MessageKey, values: Values][] {
  const { name, aging } = demandKnown(entry, content.day);
  const reasons = phaseAt(lifeOf(aging), content.day).reasons.flatMap(({ reason, since }): [MessageKey, Values][] => {
    if (reason === 'period') return [['review.left-period', { since }]];
    return reason === 'contact' ? [['review.left-contact', { name }]] : [];
  });
  return [...reasons, ...behindIn(entry).map(({ file }): [MessageKey, Values] => ['review.old-translation', { file, name }])];
}
