import { passagesIn, type Passage } from '#scripts/language/passages.ts';
import { filesOf } from '../content.ts';
import { offsetsIn } from '../points.ts';
import { errorsIn, exchanged, type Check, type Fault } from '../problem.ts';

/** Marks of Markdown and tags, with the words that they stand around in the first group that has any. */
const marks = [
  /\*\*(\S[^*]*?)\*\*|__(\S[^_]*?)__/,
  /(?<![\p{L}\d*])\*(\S[^*]*?)\*(?![\p{L}\d*])|(?<![\p{L}\d_])_(\S[^_]*?)_(?![\p{L}\d_])/u,
  /`([^`]+)`/,
  /!?\[([^[\]]+)\]\([^()]*\)/,
  /<([A-Za-z]\w*)(?:\s[^<>]*)?>([^<>]*)<\/\1>/,
  /<\/?[A-Za-z]\w*(?:\s[^<>]*)?\/?>/,
  /^#{1,6} +(?=\S)/,
];

/** Without any of these there are no marks to look for. */
const some = /[*_`<]|\]\(|^#/;

/** Fields and what components are told are plain text: a reader would see marks as they are written. */
export const plain: Check = (content) =>
  content.entries.flatMap((entry) =>
    filesOf(entry).flatMap((file) => {
      const passages = passagesIn(content, entry, file).filter(({ kind, text }) => (kind === 'field' || kind === 'prop') && some.test(text));
      return errorsIn(file.file, passages.flatMap((passage) => faultsIn(passage, content.texts.get(file.file)?.text ?? '')));
    }),
  );

/** The first mark of a passage: whoever takes it away is told of the next. */
function faultsIn(passage: Passage, source: string): Fault[] {
  const found = marks.map((mark) => mark.exec(passage.text)).find((match) => match !== null);
  if (!found) return [];
  const words = wordsOf(found);
  const at = passage.at({ from: found.index, to: found.index + found[0].length });
  const offsetOf = offsetsIn(source);
  const written = source.slice(offsetOf(at), offsetOf({ line: at.endLine ?? at.line, column: at.endColumn ?? at.column }));
  return [{ rule: 'shown/marks', at, values: { text: found[0].trim(), ...(words ? { nearest: words } : {}) }, edits: written === found[0] ? exchanged(at, words) : undefined }];
}

/** What is left of a match without its marks. */
function wordsOf([all, ...groups]: RegExpExecArray): string {
  const words = all.startsWith('<') ? groups.slice(1) : groups;
  return words.find((group) => group !== undefined) ?? '';
}
