import { say, type Language } from '#scripts/check/messages.ts';
import { Stop } from '#scripts/check/stop.ts';

/** What is wrong with an answer, in a sentence: that of the `Stop` that looking at it throws. */
export function faultIn(language: Language, look: () => unknown): string | undefined {
  try {
    look();
    return undefined;
  } catch (thrown) {
    if (thrown instanceof Stop) return say(language, thrown.key, thrown.values);
    throw thrown;
  }
}
