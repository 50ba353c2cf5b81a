/** Where long Swedish words of the field may break in a heading. Browsers' own Swedish hyphenation splits them wrongly. */
const compounds = [
  'arbets|integrerande',
  'arbets|marknads',
  'arbets|marknaden',
  'bransch|organisation',
  'civil|samhället',
  'ekonomi|stöd',
  'finansierings|vägar',
  'företags|form',
  'handlings|planer',
  'kompetens|centrum',
  'samhälls|entreprenör',
  'samhälls|utmaning',
  'samordnings|förbund',
  'sysselsättnings|krav',
  'tillgänglighets|redogörelse',
  'upphandlings|myndigheten',
  'utvecklings|nätverk',
  'utvecklings|strategi',
  'väster|bergs|lagen',
  'återvinnings|butiken',
];

const patterns = compounds.map((compound) => {
  const parts = compound.split('|');
  return { find: new RegExp(parts.map((part) => `(${part})`).join(''), 'gi'), parts: parts.length };
});

/** HTML with soft hyphens in its text, and none in its tags: an address must stay as it is. */
export function softHyphensIn(html: string): string {
  return html.replace(/<[^>]*>|[^<]+/g, (part) => (part.startsWith('<') ? part : softHyphens(part)));
}

/** The text with a soft hyphen at each border in the long words that it holds. */
export function softHyphens(text: string): string {
  return patterns.reduce(
    (result, { find, parts }) =>
      result.replace(find, (...match) => match.slice(1, parts + 1).join('\u00ad')),
    text,
  );
}
