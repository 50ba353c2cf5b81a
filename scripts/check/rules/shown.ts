import { collections } from '#src/content/collections.ts';
import { placeOf } from '../body.ts';
import { filesOf, type Entry, type EntryFile } from '../content.ts';
import { elementsOf } from '../elements.ts';
import { bareNameOf } from '../places.ts';
import { errorsIn, warning, type Check, type Fault, type Problem } from '../problem.ts';

/** Where a text below the fields is not shown at all. */
const unshown = (entry: Entry): boolean =>
  entry.collection === 'milestones' || ['pages/home', 'pages/a-to-z'].includes(bareNameOf(entry));

/** Where only paragraphs have a place. */
const plainPages = ['pages/search'];

/** A text is shown whole where it is shown: what it holds fits the page that it is on. */
export const shown: Check = ({ entries }) =>
  entries.flatMap((entry) => filesOf(entry).flatMap((file) => problemsOf(entry, file)));

function problemsOf(entry: Entry, entryFile: EntryFile): Problem[] {
  const { file, body } = entryFile;
  const [root, first] = body?.nodes ?? [];
  if (!root || !first || !('children' in root)) return [];
  if (unshown(entry)) return [warning(file, placeOf(first), 'shown/nowhere')];
  if (collections[entry.collection].shownOn) return errorsIn(file, foreign(entryFile));
  const other = plainPages.includes(bareNameOf(entry)) && root.children.find(({ type }) => type !== 'paragraph');
  return other ? [warning(file, placeOf(other), 'shown/paragraphs')] : [];
}

/** What would be taken for the page's own, where an entry is shown on the page of another. Of notes `markdown` tells. */
function foreign(file: EntryFile): Fault[] {
  const headings = (file.body?.nodes ?? []).filter(({ type }) => type === 'heading').map((node): Fault => ({ rule: 'shown/heading', at: placeOf(node) }));
  const components = elementsOf(file).filter(({ row }) => row.onOwnPage).map(({ element }): Fault => {
    const rule = element.name === 'Source' ? 'shown/source' : 'shown/component';
    return { rule, at: placeOf(element), values: { name: element.name ?? '' } };
  });
  return [...headings, ...components];
}
