import type { BreadcrumbList, Graph, Thing, WebPage } from 'schema-dts';
import { messagesIn } from '#src/i18n/messages.ts';
import { hrefOf, type Page } from './addresses.ts';
import { headingOf, headOf, trailOf } from './head.ts';
import { absolute, owner } from './owner.ts';
import { getPage } from './pages.ts';
import { getSource } from './sources.ts';
import { subjectId, subjectOf } from './subject.ts';

/** What kind of page an entry of `pages` is to schema.org, where it is not simply a page. */
const kinds: Partial<Record<string, 'AboutPage' | 'ContactPage' | 'SearchResultsPage' | 'CollectionPage'>> = {
  about: 'AboutPage',
  contact: 'ContactPage',
  search: 'SearchResultsPage',
  ...Object.fromEntries(['guides', 'strategy', 'regions', 'projects', 'news', 'organisations', 'examples', 'glossary', 'a-to-z'].map((id) => [id, 'CollectionPage'])),
};

/** A page as search engines read it, in the words of schema.org: the same titles, dates and sources that its readers see. */
export function structuredData(page: Page): Graph {
  const subject = subjectOf(page);
  const nodes: Thing[] = [webPage(page, subject !== undefined), breadcrumbs(page), webSite(page), publisher];
  return { '@context': 'https://schema.org', '@graph': subject ? [...nodes, subject] : nodes };
}

const publisher: Thing = { '@type': 'Organization', '@id': absolute('/#publisher'), name: owner.name, email: owner.email };

function webPage(page: Page, hasSubject: boolean): WebPage {
  const { entry } = page;
  const { description, canonical } = headOf(page);
  const { published, changed, reviewed, expiresAt, sources } = entry.data;
  return {
    '@type': (entry.collection === 'pages' && kinds[entry.id]) || 'WebPage',
    '@id': absolute(canonical),
    url: absolute(canonical),
    name: headingOf(page),
    description,
    inLanguage: entry.contentLocale,
    isPartOf: { '@id': absolute(`${homeOf(page)}#site`) },
    breadcrumb: { '@id': `${absolute(hrefOf(page))}#breadcrumbs` },
    publisher: { '@id': absolute('/#publisher') },
    datePublished: published,
    dateModified: changed ?? published,
    lastReviewed: reviewed,
    ...(expiresAt ? { expires: expiresAt } : {}),
    ...(sources.length > 0 ? { citation: sources.map((id) => getSource(id).url) } : {}),
    ...(hasSubject ? { mainEntity: { '@id': subjectId(page) } } : {}),
  };
}

function breadcrumbs(page: Page): BreadcrumbList {
  const trail = [...trailOf(page), { title: headingOf(page), href: hrefOf(page) }];
  return {
    '@type': 'BreadcrumbList',
    '@id': `${absolute(hrefOf(page))}#breadcrumbs`,
    itemListElement: trail.map(({ title, href }, index) => ({ '@type': 'ListItem', position: index + 1, name: title, item: absolute(href) })),
  };
}

function webSite(page: Page): Thing {
  const { locale } = page.entry;
  const url = absolute(homeOf(page));
  return { '@type': 'WebSite', '@id': `${url}#site`, url, name: messagesIn(locale)('site.name'), inLanguage: locale, publisher: { '@id': absolute('/#publisher') } };
}

function homeOf({ entry }: Page): string {
  return hrefOf(getPage(entry.locale, 'pages', 'home'));
}
