import { placeOf } from './body.ts';
import type { EntryFile } from './content.ts';
import { elementsIn, elementsOf, propsOf } from './elements.ts';
import type { Fault } from './problem.ts';

/** Components where they do not fit: a block among words, and what can be pressed in what can be pressed. */
export function wrongPlaces(file: EntryFile): Fault[] {
  return [...blocksAmongWords(file), ...termsInLinks(file)];
}

function blocksAmongWords(file: EntryFile): Fault[] {
  const amongWords = elementsOf(file).filter(({ element, row }) => element.type === 'mdxJsxTextElement' && !row.amongWords);
  return amongWords.map(({ element }) => ({ rule: 'components/own-line', at: placeOf(element), values: { name: element.name ?? '' } }));
}

/** A term in a heading would be in the contents list too; in a link nobody could say what a press is for. */
function termsInLinks({ body }: EntryFile): Fault[] {
  const outer = (body?.nodes ?? []).filter(({ type }) => ['heading', 'link', 'linkReference'].includes(type));
  const terms = new Set(outer.flatMap((node) => elementsIn(node, 'Term')));
  return [...terms].map((term) => ({ rule: 'components/term', at: placeOf(term), values: { id: String(propsOf(term)['id'] ?? '…') } }));
}
