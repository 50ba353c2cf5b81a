/**
 * What the forms of an English word have in common: `municipalities` and `municipality`, `funding` and `funded`. Rougher
 * than the stemmer of the index; it only tells which words are the same.
 */
export function englishStem(word: string): string {
  const singular = word.replace(/ies$/, 'y').replace(/(?<=ss|sh|ch|x)es$/, '').replace(/(?<=[^su])s$/, '');
  const bare = singular.replace(/(?<=[aeiouy].*)(?<=...)(?:ing|ed|ly)$/, '').replace(/([bdglmnprt])\1$/, '$1');
  return bare.replace(/(?<=...)[ey]$/, '');
}
