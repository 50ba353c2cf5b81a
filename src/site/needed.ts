import { collectionNames, collections, type CollectionName } from '#src/content/collections.ts';
import { footerMenu, mainMenu } from './menu.ts';

/** An entry that the code names: `pages/home`. */
type Name = `${CollectionName}/${string}`;

const menus: Name[] = [...mainMenu, ...Object.values(footerMenu).flat()].map((id): Name => `pages/${id}`);

/** The pages that list a collection, or show its entries. */
const lists = collectionNames
  .filter((name) => name !== 'pages')
  .map((name): Name => `pages/${collections[name].shownOn ?? name}`);

const named: Name[] = [
  // The root of the site.
  'pages/home',
  // Every page has a search form, and it leads here.
  'pages/search',
  // What the search page and a missing page lead to for those who do not search.
  'pages/a-to-z',
  // The doors of the home page, and what the guides are filtered by.
  ...(['pages/for-public', 'pages/for-entrepreneurs', 'pages/for-officials'] as const),
  // Where to tell what is missing about a region, and where a page that is missing leads.
  ...(['pages/contact', 'pages/contacts', 'pages/guides'] as const),
  // The picture of three strands on the home page leads to it.
  'guides/tre-kannetecken',
  // The shortcuts of the home page.
  ...(['guides/arbetsintegrerande-sociala-foretag', 'guides/kopa-av-sociala-foretag'] as const),
];

/** The entries that the site cannot do without, for its menus and pages name them. The check asks for each. */
export const needed: Name[] = [...new Set([...named, ...menus, ...lists])];
