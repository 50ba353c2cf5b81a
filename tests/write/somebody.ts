import type { Prompts } from '#scripts/write/prompts.ts';

/** Somebody who gives these answers, and a record of what was asked. */
export function somebody(...answers: string[]) {
  const asked: string[] = [];
  const next = (question: string) => {
    asked.push(question);
    return answers.shift() ?? '';
  };
  const prompts: Prompts = {
    choose: (question) => Promise.resolve(next(question)),
    write: (question, fault) => {
      let answer = next(question);
      for (let wrong = fault(answer); wrong; wrong = fault(answer)) {
        asked.push(wrong);
        answer = answers.shift() ?? '';
      }
      return Promise.resolve(answer);
    },
    agree: (question) => Promise.resolve(next(question) === 'Ja'),
  };
  return { asked, prompts };
}
