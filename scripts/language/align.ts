/** How far ahead of the last letter the next one may stand: past the spaces that begin a line, or a mark before it. */
const reach = 40;

/**
 * For each letter of `value` its place in `written`, the same text with the marks of YAML or Markdown in it.
 * Letters that were changed on the way, such as quotation marks, stand where they are expected.
 */
export function align(value: string, written: string): number[] {
  const from = withPlainQuotes(written);
  let next = 0;
  return Array.from(withPlainQuotes(value).split(''), (letter) => {
    const at = from[next] === letter ? next : next + Math.max(from.slice(next, next + reach).indexOf(letter), 0);
    next = at + 1;
    return at;
  });
}

function withPlainQuotes(text: string): string {
  return text.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'");
}
