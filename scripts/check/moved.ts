import type { Content, Entry } from './content.ts';
import { nameOf } from './places.ts';
import { fieldOf, textOf } from './values.ts';

/** Where entries went, by name, as far as it is certain: those whose folder has another name than in the version before. */
export function movedEntries({ before, entries, texts }: Content): Map<string, string> {
  if (!before) return new Map();
  const isIn = (all: Entry[], one: Entry) => all.some((entry) => entry.original && nameOf(entry) === nameOf(one));
  const gone = before.entries.filter((entry) => entry.original && !isIn(entries, entry));
  const added = entries.filter((entry) => entry.original && !isIn(before.entries, entry));
  const isSame = (old: Entry, entry: Entry) =>
    old.collection === entry.collection &&
    (titleOf(old) === titleOf(entry) || textIn(before.texts, old) === textIn(texts, entry));
  return new Map(
    gone.flatMap((old) => {
      const [entry, ...others] = added.filter((one) => isSame(old, one));
      const isOnly = entry && others.length === 0 && gone.filter((one) => isSame(one, entry)).length === 1;
      return isOnly ? [[nameOf(old), nameOf(entry)] as const] : [];
    }),
  );
}

/** The title, or what no other entry has. */
function titleOf({ original, folder }: Entry): string {
  return (textOf(fieldOf(original?.head.values, 'title')) ?? '').trim() || folder;
}

function textIn(texts: Content['texts'], { original, folder }: Entry): string {
  return texts.get(original?.file ?? '')?.text ?? folder;
}
