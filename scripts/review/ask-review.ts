import { say, type Language } from '#scripts/check/messages.ts';
import type { Prompts } from '#scripts/write/prompts.ts';
import { faultIn } from '#scripts/write/fault.ts';
import { noteIn } from './change-note.ts';
import type { Look } from './look.ts';
import type { Answer } from './reviewed.ts';

/** Asks somebody who has read an entry what they found. Undefined when they want to leave it for now. */
export async function askReview({ sources }: Look, hasEnglish: boolean, language: Language, prompts: Prompts): Promise<Answer | undefined> {
  const choice = (name: 'true' | 'new' | 'later' | 'all' | 'some' | 'none') => {
    return { value: say(language, `review.choice-${name}`), hint: say(language, `review.hint-${name}`) };
  };
  const found = await prompts.choose(say(language, 'review.ask'), [choice('true'), choice('new'), choice('later')]);
  if (found === choice('later').value) return undefined;
  const isNote = (text: string) => faultIn(language, () => noteIn(text));
  const note = found === choice('new').value ? await prompts.write(say(language, 'review.ask-note'), isNote) : undefined;
  const isEnglish = (text: string) => faultIn(language, () => text.trim() && noteIn(text));
  const english = note !== undefined && hasEnglish ? await prompts.write(say(language, 'review.ask-english'), isEnglish) : '';
  const ids = sources.map(({ id }) => id);
  const read = ids.length > 0 ? await prompts.choose(say(language, 'review.ask-sources'), [choice('none'), choice('all'), choice('some')]) : '';
  const some = read === choice('some').value ? await askEach(ids, language, prompts) : [];
  return { note, english: english.trim() || undefined, read: read === choice('all').value ? ids : some };
}

async function askEach(ids: string[], language: Language, prompts: Prompts): Promise<string[]> {
  const read: string[] = [];
  for (const id of ids) if (await prompts.agree(say(language, 'review.ask-source', { source: id }))) read.push(id);
  return read;
}
