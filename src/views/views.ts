import type { Heading } from '#src/components/heading.ts';
import type { CollectionName } from '#src/content/collections.ts';
import type { Page } from '#src/site/addresses.ts';
import Example from './examples/Example.astro';
import Examples from './examples/Examples.astro';
import Glossary from './glossary/Glossary.astro';
import Guide from './guides/Guide.astro';
import Guides from './guides/Guides.astro';
import Manual from './manual/Manual.astro';
import News from './news/News.astro';
import NewsItem from './news/NewsItem.astro';
import Organisation from './organisations/Organisation.astro';
import Organisations from './organisations/Organisations.astro';
import About from './pages/About.astro';
import AtoZ from './pages/AtoZ.astro';
import Contact from './pages/Contact.astro';
import ForAudience from './pages/ForAudience.astro';
import Home from './pages/Home.astro';
import Plain from './pages/Plain.astro';
import Project from './projects/Project.astro';
import Projects from './projects/Projects.astro';
import Contacts from './regions/Contacts.astro';
import Region from './regions/Region.astro';
import Regions from './regions/Regions.astro';
import Search from './search/Search.astro';
import Strategy from './strategy/Strategy.astro';
import StrategyPart from './strategy/StrategyPart.astro';

/** A view takes the second-level headings of the text, and the text itself in its slot. */
type View = (props: { headings: Heading[] }) => unknown;

const entryViews: Partial<Record<CollectionName, View>> = {
  guides: Guide,
  strategy: StrategyPart,
  regions: Region,
  projects: Project,
  news: NewsItem,
  organisations: Organisation,
  examples: Example,
};

const pageViews: Record<string, View> = {
  home: Home,
  about: About,
  guides: Guides,
  'for-public': ForAudience,
  'for-entrepreneurs': ForAudience,
  'for-officials': ForAudience,
  strategy: Strategy,
  regions: Regions,
  contacts: Contacts,
  projects: Projects,
  news: News,
  organisations: Organisations,
  examples: Examples,
  glossary: Glossary,
  manual: Manual,
  search: Search,
  contact: Contact,
  'a-to-z': AtoZ,
};

/** How a page looks: a view by its collection, or by its id for an entry of `pages`. */
export function viewOf({ entry }: Page): View {
  const view = entry.collection === 'pages' ? pageViews[entry.id] : entryViews[entry.collection];
  return view ?? Plain;
}
