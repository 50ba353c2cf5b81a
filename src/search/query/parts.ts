/** The fewest parts of a compound that are all known, such as `upphandlings` and `strategi`; none if it cannot be told. */
export function partsOf(word: string, isKnown: (part: string) => boolean): string[] {
  if (word.length < 6 || word.length > 40) return [];
  return splits(word, isKnown, 3);
}

function splits(word: string, isKnown: (part: string) => boolean, most: number): string[] {
  let found: string[] = [];
  for (let end = word.length - 3; end >= 3; end--) {
    const [head, tail] = [word.slice(0, end), word.slice(end)];
    if (!isHead(head, isKnown)) continue;
    const rest = isKnown(tail) ? [tail] : most > 2 ? splits(tail, isKnown, most - 1) : [];
    if (rest.length > 0 && (found.length === 0 || rest.length + 1 < found.length)) found = [bare(head, isKnown), ...rest];
  }
  return found;
}

/** A first part may have an s that binds it to the next: `upphandlings`. */
function isHead(head: string, isKnown: (part: string) => boolean): boolean {
  return isKnown(head) || isKnown(bare(head, isKnown));
}

function bare(head: string, isKnown: (part: string) => boolean): string {
  return !isKnown(head) && head.length > 3 && head.endsWith('s') ? head.slice(0, -1) : head;
}

/** The longest end of a compound that is known, where nothing else is: `kvinnor` of `invandrarkvinnor`. */
export function knownEnd(word: string, isKnown: (part: string) => boolean): string | undefined {
  if (word.length > 40) return undefined;
  for (let start = 3; start <= word.length - 4; start++) {
    if (isKnown(word.slice(start))) return word.slice(start);
  }
  return undefined;
}
