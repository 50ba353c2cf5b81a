/** What a question of a self-test can be answered with; shown through the message `selfTest.answer.<answer>`. */
export const answers = ['yes', 'partly', 'no'] as const;

export type Answer = (typeof answers)[number];

/** What a characteristic came to, in the words of `line`: its name and how many questions have each answer. */
export function resultLine(line: string, name: string, given: Answer[]): string {
  const counts = Object.fromEntries(answers.map((answer) => [answer, String(given.filter((one) => one === answer).length)]));
  return line.replace(/\{(\w+)\}/g, (hole, key: string) => (key === 'name' ? name : (counts[key] ?? hole)));
}
