import type { Range } from './passages.ts';

/** Where one statement ends and the next begins. */
const joints = /[;:()–]|, (?:men|och|som|där|när|då|but|and|which|who|where|when|while)(?= )|(?<= )(?<!kommer (?:\p{L}+ ){0,4})(?:att|that|eftersom|because)(?= )/gu;

/** Words of the present tense in Swedish and English, those that a promise is made with. */
const present = any([
  ...['är', 'kan', 'får', 'har', 'ska', 'skall', 'måste', 'bör', 'kommer', 'finns', 'gäller', 'pågår', 'löper', 'varar', 'söker', 'tar'],
  ...['driver', 'leder', 'stöder', 'stödjer', 'betalar', 'arbetar', 'ger', 'erbjuder', 'fortsätter', 'håller', 'sträcker', 'räcker', 'går'],
  ...['is', 'are', 'can', 'may', 'has', 'have', 'must', 'should', 'will', 'runs', 'run', 'lasts', 'continues', 'applies', 'apply'],
  ...['remains', 'accepts', 'offers', 'leads', 'supports', 'funds', 'pays', 'goes', 'gives', 'works', 'extends'],
]);

/** Words that tell what is to come. */
const coming = any([
  ...['ska', 'skall', 'kommer (?:\\p{L}+ ){0,4}att', 'väntas', 'planeras', 'planerar', 'beräknas', 'avser', 'tänker'],
  ...['will', 'is to', 'are to', 'is planned', 'are planned', 'is expected', 'are expected', 'plans', 'plan', 'intends', 'aims'],
]);

/** Words that something goes on with, for a span of years. */
const going = any(['pågår', 'löper', 'gäller', 'varar', 'sträcker', 'är öppen', 'är öppet', 'runs', 'is running', 'lasts', 'applies', 'extends', 'is open', 'are open']);

/** Words that something is done with, during a time. */
const doing = any([
  ...['är', 'har', 'får', 'ger', 'arbetar', 'genomför', 'genomförs', 'drivs', 'driver', 'pågår', 'leder', 'planerar', 'erbjuder', 'deltar', 'finns'],
  ...['is', 'are', 'has', 'have', 'gets', 'gives', 'works', 'runs', 'takes', 'leads', 'plans', 'offers', 'carries'],
]);

/** Words of the past tense; whatever ends as a regular verb does; and what has been done. */
const past = [
  any(['var', 'fick', 'hade', 'skulle', 'kunde', 'ville', 'blev', 'gick', 'pågick', 'fanns', 'gav', 'drev', 'höll', 'tog', 'kom', 'stod', 'gjorde', 'bad', 'lät']),
  any(['was', 'were', 'had', 'would', 'could', 'did', 'ran', 'got', 'gave', 'took', 'led', 'began', 'became', 'held', 'came', 'went', 'paid', 'met', 'wrote', 'said']),
  /(?<!\p{L})\p{L}{2,}(?:[adgjlmv]de|(?<!vä|fjä)rde|(?<![ae])nde|[kpt]te|(?<!må)ste)s?(?!\p{L})/u,
  /(?<!\p{L})\p{L}{2,}ed(?!\p{L})/u,
  /(?<!\p{L})har (?:\p{L}+ ){0,2}\p{L}+(?:it|at|tt|gt|lt|rt|kt|pt|nt)(?<!iskt|igt)s?(?!\p{L})/u,
  /(?<!\p{L})ha(?:s|ve) (?:\p{L}+ )?(?:been|run|had|\p{L}+en)(?!\p{L})/u,
];

/** What stands before the day that something goes on until. */
const until = /(?<!\p{L})(?:till(?: och med)?|t\.? ?o\.? ?m\.?|tom|senast|until|till|through|by|no later than|up to(?: and including)?|to the end of) (?:(?:den|slutet av|the|end of|in|on|mitten av) )*$/iu;

/** What stands before the day that something is to happen. A season needs nothing before it. */
const at = /(?<!\p{L})(?:i|under|år|den|in|during|on|inom|by|the|senast|av|of) $/iu;

/** What stands before the time during which something is done. */
const during = /(?<!\p{L})(?:under|during)(?: (?:åren|perioden|hela|the|period|years))*(?: \d{4}(?:–|-| och | and )| )$/iu;

/** What a span of years or days begins with. */
const span = /(?<![\d:/])\d{1,4}(?: \p{L}+)?(?:–|-| – | till | to )$/u;

/** How much of a sentence is read on either side of a day: no statement is longer. */
const reach = 400;

/** How many letters of it are read right before a day for what leads up to it. */
const near = 80;

/** Whether a sentence promises something until the day that stands at `day`, or then. */
export function isPromise(whole: string, { from, to }: Range): boolean {
  const start = Math.max(0, from - reach);
  const sentence = whole.slice(start, to + reach);
  const day = { from: from - start, to: to - start };
  const statement = statementAt(sentence, day);
  const before = sentence.slice(Math.max(0, day.from - near), day.from);
  const told = statement.before + statement.after;
  if (until.test(before)) return present.test(told) && !isPast(sentence);
  if (during.test(before) && doing.test(told) && !isPast(sentence)) return true;
  if (span.test(before)) return (going.test(told) || coming.test(statement.before)) && !isPast(sentence);
  const isThen = at.test(before) || /^\p{L}{4,}/u.test(sentence.slice(day.from)) || isBare(before, statement.before);
  return isThen && coming.test(statement.before) && !isPast(told.replace(coming, ''));
}

/** Whether a sentence says how things are: it has a word of the present tense, or none of the past. */
export function isPresent(sentence: string): boolean {
  return present.test(sentence) || !isPast(sentence);
}

/** Swedish sets a year right after the verb or a word for ready: ”ska vara klart 2020”. */
function isBare(before: string, statement: string): boolean {
  return coming.test(statement) && /(?<!\p{L})(?:klara?t?|färdig[at]?|\p{L}+a|\p{L}+as) $/u.test(before);
}

/** Whether a statement is told in the past. What is, or will be, done is not. */
function isPast(text: string): boolean {
  const finite = text.replace(/(?<!\p{L})(?:is|are|be) (?:\p{L}+ly )?\p{L}+ed(?!\p{L})/gu, '');
  return past.some((words) => words.test(finite));
}

/** The words around a day that belong to the same statement. */
function statementAt(sentence: string, { from, to }: Range): { before: string; after: string } {
  const ends = Array.from(sentence.matchAll(joints)).filter(({ index }) => !isSpan(sentence, index));
  const start = ends.findLast(({ index, 0: all }) => index + all.length <= from);
  const end = ends.find(({ index }) => index >= to);
  return { before: sentence.slice(start ? start.index + start[0].length : 0, from), after: sentence.slice(to, end?.index) };
}

/** Whether a dash stands between two numbers. */
function isSpan(sentence: string, index: number): boolean {
  return sentence[index] === '–' && /\d$/.test(sentence.slice(0, index)) && /^\d/.test(sentence.slice(index + 1));
}

/** Any of some words, whole. */
function any(words: string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');
}
