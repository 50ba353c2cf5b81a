import { wordList, type Content } from '../content.ts';
import { span, type Span } from '../points.ts';
import { error, warning, type Check, type Problem } from '../problem.ts';
import { usedWords } from '../used-words.ts';

/** A word in the list of words. */
export interface Listed {
  word: string;
  /** The group that it stands in: an empty line or a comment of its own begins a new one. */
  group: number;
  at: Span;
}

/** The list of words has a word a line, in order, each once. */
export const words: Check = (content) => {
  const all = listedWords(content.words);
  const [wrong, right] = [all.filter(({ word }) => !isWord(word)), all.filter(({ word }) => isWord(word))];
  return [
    ...wrong.map(({ word, at }) => error(wordList, at, 'words/shape', { word })),
    ...again(right),
    ...outOfOrder(right),
  ];
};

/** The words of the list. What stands behind # is a comment. */
export function listedWords(lines: string[]): Listed[] {
  let group = 0;
  return lines.flatMap((text, index): Listed[] => {
    const word = text.replace(/#.*/, '').trim();
    if (word === '') group += 1;
    const from = { line: index + 1, column: text.indexOf(word) + 1 };
    return word === '' ? [] : [{ word, group, at: span(from, { ...from, column: from.column + word.length }) }];
  });
}

function isWord(text: string): boolean {
  return /^\p{L}[\p{L}\p{M}'’]*$/u.test(text);
}

function again(all: Listed[]): Problem[] {
  return [...Map.groupBy(all, ({ word }) => word).values()].flatMap(([first, ...rest]) =>
    rest.map(({ word, at }) => error(wordList, at, 'words/again', { word, line: String(first?.at.line) })),
  );
}

/** Told of the first word of a group that stands before its place. */
function outOfOrder(all: Listed[]): Problem[] {
  const { compare } = new Intl.Collator('sv');
  return [...Map.groupBy(all, ({ group }) => group).values()].flatMap((inGroup) => {
    const index = inGroup.findIndex(({ word }, i) => compare(inGroup[i - 1]?.word ?? '', word) > 0);
    const [before, late] = [inGroup[index - 1], inGroup[index]];
    return late && before ? [warning(wordList, late.at, 'words/order', { word: late.word, before: before.word })] : [];
  });
}

/** The words of the list that no text uses. Not told while there are texts that cannot be read: they may use them. */
export function unusedWords(content: Content): Problem[] {
  const all = listedWords(content.words).filter(({ word }) => isWord(word));
  const isAllRead = content.unread.length === 0 && content.entries.every(({ original }) => original?.body && original.head.values !== undefined);
  if (!isAllRead || all.length === 0) return [];
  const used = [...usedWords(content).values()].flatMap((words) => [...words.keys()]);
  const known = new Set(used.flatMap((word) => [word, ...baseForms(word)].map((form) => form.toLowerCase())));
  return all.filter(({ word }) => !known.has(word.toLowerCase())).map(({ word, at }) => warning(wordList, at, 'words/unused', { word }));
}

/** A word as it may stand in the list: without the genitive of Swedish or English. */
export function baseForms(word: string): string[] {
  return /[’']s$|s[’']?$/.test(word) ? [word.replace(/(?:[’']s|s[’']?)$/, ''), word.replace(/[’']$/, '')] : [];
}
