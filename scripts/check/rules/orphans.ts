import type { CollectionName } from '#src/content/collections.ts';
import { isLink } from '../body.ts';
import { filesOf, type Content, type Entry } from '../content.ts';
import { elementsOf, propsOf } from '../elements.ts';
import { isSeen } from '../hiding.ts';
import { namesIn, namesOf } from '../names.ts';
import { nameOf } from '../places.ts';
import { warning, type Check } from '../problem.ts';
import { fieldOf, itemsOf } from '../values.ts';

/** Collections whose entries somebody must lead to. News lead to themselves: they are read as they come. */
const found: CollectionName[] = ['guides', 'pages', 'strategy', 'projects', 'organisations', 'examples', 'regions'];

/** Fields of an entry that make the pages of those that it names show it. */
const shownBack: Partial<Record<CollectionName, string[]>> = {
  projects: ['regions', 'runBy', 'partners', 'funders'],
  examples: ['regions'],
  strategy: ['responsible'],
  regions: ['support'],
};

/**
 * Every page can be found from another: a text links to it, a fact names it, or the site itself leads there. Lists do
 * not count, for nobody reads them through, and neither do pages that readers do not see. Only the content of a whole
 * site that could be read to its end is looked at.
 */
export const orphans: Check = (content) => {
  if (!content.site.needed.includes('pages/home') || !isWhole(content)) return [];
  const [entries, led] = [seenIn(content), ledTo(content)];
  return entries
    .filter((entry) => found.includes(entry.collection) && !led.has(nameOf(entry)) && !isShownBack(entry))
    .flatMap(({ original, folder }) => (original ? warning(original.file, original.head.pointOf(['title']), 'references/orphan', { folder }) : []));
};

/** The entries that something else than a list leads to, as links name them: a text or a fact of another that readers see, or the site itself. */
export function ledTo(content: Content): Set<string> {
  return new Set([...content.site.needed.map((name) => `/${name}`), ...seenIn(content).flatMap(linkedFrom)]);
}

function seenIn({ entries, day }: Content): Entry[] {
  return entries.filter((entry) => isSeen(entry, day));
}

function isWhole({ entries, unread }: Content): boolean {
  const files = entries.flatMap(filesOf);
  return unread.length === 0 && files.every(({ head, body }) => head.values !== undefined && body?.isWhole);
}

/** What an entry leads to, but for itself: what its facts name, and its texts link to or name in a component. */
function linkedFrom(entry: Entry): string[] {
  const components = filesOf(entry).flatMap(elementsOf).flatMap(({ element, row }) => namesIn(row.props, propsOf(element)));
  const named = [...namesOf(entry), ...components].flatMap(({ target, value }) => ('entryIn' in target ? `/${target.entryIn}/${value}` : []));
  const nodes = filesOf(entry).flatMap(({ body }) => body?.nodes ?? []);
  const linked = nodes.flatMap((node) => (isLink(node) && 'url' in node ? node.url.replace(/\/?(#.*)?$/s, '') : []));
  return [...named, ...linked].filter((name) => name !== nameOf(entry));
}

function isShownBack({ collection, original }: Entry): boolean {
  return (shownBack[collection] ?? []).some((field) => itemsOf(fieldOf(original?.head.values, field)).length > 0);
}
