import type { Entry, EntryFile } from '#scripts/check/content.ts';
import { translatedFrom } from '#scripts/check/followed.ts';
import { bareNameOf } from '#scripts/check/places.ts';
import { Stop } from '#scripts/check/stop.ts';
import { textAt, textWhenSaved, wordDiff } from './history.ts';
import { wordsIn } from './translation.ts';
import { isTerminal, type Work } from './work.ts';

/** Shows what has changed in an original since the day that its translation was made from. */
export function showDifference(work: Work, entry: Entry, file: EntryFile): void {
  const { original } = entry;
  if (!original) return;
  const day = translatedFrom(file) ?? '';
  asFarAsKnown(work, () => {
    const difference = differenceFrom(work, entry, textAt(work.root, original.file, day));
    if (difference === '') return work.tell('write.same-words', { day });
    work.tell('write.difference', { file: original.file, day });
    show(difference);
  });
}

/** Says that a translation follows its original, unless the history tells that only the dates do. */
export function tellCurrent(work: Work, entry: Entry, file: EntryFile): void {
  const { original } = entry;
  const { root, content, tell } = work;
  const name = bareNameOf(entry);
  if (!original) return tell('write.current', { name });
  asFarAsKnown(work, () => {
    const saved = textWhenSaved(root, original.file, file.file);
    const difference = saved ? differenceFrom(work, entry, saved.text) : '';
    if (difference === '') return tell('write.current', { name });
    tell('write.unmarked', { name, day: saved?.day ?? '', file: original.file });
    show(difference);
    tell('write.mark', { file: original.file, translation: file.file, day: content.day });
  }, () => tell('write.current-by-date', { name }));
}

/** What has changed in the words of an original since it had a text. */
function differenceFrom({ content }: Work, { collection, original }: Entry, before: string): string {
  const now = content.texts.get(original?.file ?? '')?.text ?? '';
  return wordDiff(wordsIn(collection, before), wordsIn(collection, now), isTerminal());
}

function show(difference: string): void {
  process.stdout.write(`\n${difference}\n\n`);
}

/** Tells what rests on the history of Git, or `otherwise` and the reason why there is none. */
function asFarAsKnown({ tell }: Work, telling: () => void, otherwise = (): void => undefined): void {
  try {
    telling();
  } catch (thrown) {
    if (!(thrown instanceof Stop)) throw thrown;
    otherwise();
    tell(thrown.key, thrown.values);
  }
}
