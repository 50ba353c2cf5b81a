import { sentenceOf } from '#scripts/check/print.ts';
import { Stop } from '#scripts/check/stop.ts';
import { carryOut } from './changes.ts';
import { placeOf, type Plan } from './plan.ts';
import { rehearse } from './rehearse.ts';
import type { Work } from './work.ts';

/** Tells of a plan and carries it out, unless it is only to be shown. Throws `Stop` if it would bring an error with it. */
export function doPlan({ root, content, language, tell }: Work, plan: Plan, isShownOnly: boolean): void {
  const [problem] = rehearse(root, { site: content.site, day: content.day }, plan.changes);
  if (problem) throw new Stop('write.brings', { place: `${problem.file}:${problem.line}`, sentence: sentenceOf(problem, language) });
  if (plan.changes.length === 0) return tell('write.same');
  if (!isShownOnly) carryOut(root, plan.changes);
  tell(isShownOnly ? 'write.would' : 'write.done');
  for (const change of plan.changes) {
    if (change.do === 'rename') tell('write.did-rename', { from: change.from, to: change.to });
    if (change.do === 'remove') tell('write.did-remove', { folder: change.folder });
    if (change.do === 'write') tell('write.did-write', { file: change.file });
  }
  for (const mention of plan.mentions) tell('write.did-mention', { place: placeOf(mention) });
  for (const { from, to } of plan.redirects) tell('write.did-redirect', { from, to });
}
