import { daysIn, type Day } from '#scripts/language/days.ts';
import { ownWords, passagesIn, type Passage } from '#scripts/language/passages.ts';
import { sentencesIn, type Sentence } from '#scripts/language/sentences.ts';
import { isPromise } from '#scripts/language/tense.ts';
import { filesOf } from '../content.ts';
import { warning, type Check } from '../problem.ts';

/** Nothing is said to go on, or to be coming, until a day that has passed. */
export const past: Check = (content) =>
  content.entries.flatMap((entry) =>
    filesOf(entry).flatMap((file) =>
      passagesIn(content, entry, file).flatMap((passage) =>
        oldPromises(passage, content.day).map((day) =>
          warning(file.file, passage.at(day), 'language/past', { date: day.text, day: content.day }),
        ),
      ),
    ),
  );

/** The days in a passage that a promise went to, and that are over at `today`. */
function oldPromises(passage: Passage, today: string): Day[] {
  if (passage.kind === 'heading' || passage.field === 'title') return [];
  if (!/\d{4}/.test(passage.text)) return [];
  return sentencesIn(ownWords(passage)).flatMap((sentence) => inSentence(sentence, today));
}

function inSentence(sentence: Sentence, today: string): Day[] {
  return daysIn(sentence.text)
    .filter(({ last, from, to }) => last < today && isPromise(sentence.text, { from, to }))
    .map((day) => ({ ...day, from: sentence.from + day.from, to: sentence.from + day.to }));
}
