/** The endings of the first step, in R1, the longest first. */
const endings = [
  ...['heterna', 'hetens', 'anden', 'andes', 'andet', 'arens', 'arnas', 'ernas', 'heten', 'heter', 'ornas', 'ades', 'ande'],
  ...['aren', 'arna', 'arne', 'aste', 'erna', 'erns', 'orna', 'ade', 'are', 'ast', 'ens', 'ern', 'het'],
  ...['ad', 'ar', 'as', 'at', 'en', 'er', 'es', 'et', 'or', 'a', 'e', 's'],
];

/** What stands before an `et` that belongs to the word: `frihet`, `paket`. */
const keepsEt = /(?:h|iet|uit|fab|cit|dit|alit|ilit|mit|nit|pit|rit|sit|tit|ivit|kvit|xit|kom|rak|pak|stak)$/;

/** The stem of a Swedish word that is folded, by the rules of Snowball 3, which Pagefind follows. */
export function swedishStem(word: string): string {
  const from = regionOf(word);
  const [start, end] = [word.slice(0, from), word.slice(from)];
  const ending = endings.find((one) => end.endsWith(one)) ?? '';
  return start + withoutSuffix(withoutPair(withoutEnding(start, end, ending)));
}

/** Where R1 begins: after the first consonant that follows a vowel, and at least three letters in. */
function regionOf(word: string): number {
  const found = /[aeiouy][^aeiouy]/.exec(word);
  return found ? Math.max(found.index + 2, 3) : word.length;
}

function withoutEnding(start: string, end: string, ending: string): string {
  if (ending === 'et') return endsInEt(start + end) ? end.slice(0, -2) : end;
  if (ending !== 's') return end.slice(0, end.length - ending.length);
  const whole = (start + end).slice(0, -1);
  if (end.endsWith('ets') && endsInEt(whole)) return end.slice(0, -3);
  return /[bcdfghjklmnoprtvy]$/.test(whole) ? end.slice(0, -1) : end;
}

function endsInEt(word: string): boolean {
  const before = word.slice(0, -2);
  return /.[aeiouy][^aeiouy]$/.test(before) && !keepsEt.test(before);
}

function withoutPair(end: string): string {
  return /(?:dd|gd|nn|dt|gt|kt|tt)$/.test(end) ? end.slice(0, -1) : end;
}

function withoutSuffix(end: string): string {
  return end.replace(/(?:lig|ig|els)$|(?<=full)t$/, '');
}
