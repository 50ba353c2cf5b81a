/** Words that say how something is asked and not what about, in the languages of the site. */
const words = `
  alla att av bara betyder bli blir bra de dem den denna deras dess det detta dig din dina ditt du där efter eller en ens er era ert
  ett finns fram från få får för gå går gör göra ha han har hos hur hände hänt här i in innebär inte jag kan man med mellan men menas
  mig min mina mitt mot mycket många måste ni nu någon något några när och också om oss på sig sin sina sitt själv själva ska skall
  skulle som så sätt till under upp ut utan vad var vara varför vart vem vi vid vilka vilken vilket vill vår våra vårt än är
  a about an and are as at be between by can could do does for from get happen happened happens has have how i if in into is it its
  many may me mean means much my need of on or our should so some than that the their them there they this to us was we were what when
  where which who why will with would you your
`;

const stopWords = new Set(words.split(/\s+/).filter(Boolean));

/** Whether a word, in small letters, says nothing about what is looked for. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/** How questions begin whose answer is an explanation, and no name or definition. */
const askers = new Set('hur kan får ska måste bör vem vems vilka varför när var vart är har finns krävs gäller behöver behövs går räknas ingår kostar how can may must should do does is are has have who whose why when where'.split(' '));

/** Whether words in small letters ask for an explanation: `hur`, `får vi`, `vad kan`, and not `vad är`. */
export function isQuestion([first = '', second = '']: string[]): boolean {
  return askers.has(first) || (['vad', 'vilken', 'what', 'which'].includes(first) && askers.has(second) && !['är', 'is', 'are', 'does'].includes(second));
}
