import type { Article, ContactPoint, DefinedTerm, Event, Organization, Thing } from 'schema-dts';
import type { CollectionName } from '#src/content/collections.ts';
import type { Contact } from '#src/content/fields.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { hrefOf, pageIn, type Page } from './addresses.ts';
import { contactsTo } from './contacts.ts';
import { headOf } from './head.ts';
import { absolute, owner } from './owner.ts';
import { getPage, getPages } from './pages.ts';
import { namesOfMunicipalities } from './places.ts';

const subjects: Partial<Record<CollectionName, (page: Page) => Thing>> = {
  guides: article,
  strategy: article,
  regions: region,
  projects: project,
  news: (page) => (pageIn('news', page).entry.data.kind === 'event' ? event(page) : { ...article(page), '@type': 'NewsArticle' }),
  organisations: organisation,
  examples: example,
};

/** What a page is about, as schema.org has it: an article, a body, an event, a set of terms. Undefined for lists and pages about the site. */
export function subjectOf(page: Page): Thing | undefined {
  const { collection, id } = page.entry;
  if (collection === 'pages') return id === 'glossary' ? terms(page) : undefined;
  return subjects[collection]?.(page);
}

/** The name by which other data of a page points at its subject. */
export function subjectId(page: Page): string {
  return `${absolute(headOf(page).canonical)}#subject`;
}

function article(page: Page): Extract<Article, { '@type': 'Article' }> {
  const { entry } = page;
  const { title, lead, published, changed } = entry.data;
  return {
    '@type': 'Article',
    '@id': subjectId(page),
    headline: title,
    description: lead,
    inLanguage: entry.contentLocale,
    datePublished: published,
    dateModified: changed ?? published,
    author: { '@type': 'Organization', name: owner.name },
    publisher: { '@id': absolute('/#publisher') },
    mainEntityOfPage: { '@id': absolute(headOf(page).canonical) },
  };
}

function region(page: Page): Thing {
  const { data } = pageIn('regions', page).entry;
  return {
    '@type': 'AdministrativeArea',
    '@id': subjectId(page),
    name: data.title,
    identifier: data.code,
    containedInPlace: { '@type': 'Country', name: 'Sverige' },
    containsPlace: data.municipalities.map(({ code, name }) => ({ '@type': 'AdministrativeArea', name, identifier: code })),
  };
}

function project(page: Page): Thing {
  const { data, locale } = pageIn('projects', page).entry;
  return {
    '@type': 'Project',
    ...told(page, data),
    ...(data.from ? { foundingDate: data.from } : {}),
    ...(data.to ? { dissolutionDate: data.to } : {}),
    ...places(page, data.regions, data.municipalities),
    ...(data.funders.length > 0 ? { funder: data.funders.map((id) => body(locale, id)) } : {}),
    ...(data.runBy.length > 0 ? { parentOrganization: data.runBy.map((id) => body(locale, id)) } : {}),
  };
}

function event(page: Page): Event {
  const { data, locale } = pageIn('news', page).entry;
  return {
    '@type': 'Event',
    ...told(page, data),
    startDate: data.date,
    endDate: data.ends ?? data.date,
    ...(data.place ? { location: { '@type': 'Place', name: data.place } } : {}),
    ...(data.organisers.length > 0 ? { organizer: data.organisers.map((id) => body(locale, id)) } : {}),
  };
}

function organisation(page: Page): Organization {
  const { data, locale, id } = pageIn('organisations', page).entry;
  return {
    '@type': 'Organization',
    ...told(page, data),
    ...(data.abbreviation ? { alternateName: data.abbreviation } : {}),
    ...reachedBy(contactsTo(locale, id)),
  };
}

function example(page: Page): Organization {
  const { data } = pageIn('examples', page).entry;
  return {
    '@type': 'Organization',
    ...told(page, data),
    ...(data.since ? { foundingDate: data.since } : {}),
    ...places(page, data.regions, data.municipalities),
  };
}

function terms(page: Page): Thing {
  const { locale, data } = page.entry;
  const set = subjectId(page);
  const defined = getPages(locale, 'glossary').map((term): DefinedTerm => {
    const { title, lead, abbreviation, aliases } = term.entry.data;
    const others = [abbreviation, ...aliases].filter((name) => name !== undefined);
    return {
      '@type': 'DefinedTerm',
      name: title,
      description: lead,
      url: absolute(hrefOf(term)),
      inDefinedTermSet: { '@id': set },
      ...(others.length > 0 ? { alternateName: others } : {}),
    };
  });
  return { '@type': 'DefinedTermSet', '@id': set, name: data.title, hasDefinedTerm: defined };
}

/** What is told of everything: its name, what it is, and its own website where it has one. */
function told(page: Page, { title, lead, website }: { title: string; lead: string; website?: string | undefined }) {
  return { '@id': subjectId(page), name: title, description: lead, ...(website ? { url: website } : {}) };
}

/** A body by its name and page. */
function body(locale: Locale, id: string): Organization {
  const page = getPage(locale, 'organisations', id);
  return { '@type': 'Organization', '@id': subjectId(page), name: page.entry.data.title };
}

function reachedBy(contacts: Contact[]): { contactPoint?: ContactPoint[] } {
  const points = contacts.map(({ role, phone, email, website }): ContactPoint => ({
    '@type': 'ContactPoint',
    contactType: role,
    ...(phone ? { telephone: phone } : {}),
    ...(email ? { email } : {}),
    ...(website ? { url: website } : {}),
  }));
  return points.length > 0 ? { contactPoint: points } : {};
}

function places({ entry }: Page, regions: string[], municipalities: string[]) {
  const names = [...namesOfMunicipalities(entry.locale, municipalities), ...regions.map((id) => getPage(entry.locale, 'regions', id).entry.data.title)];
  return names.length > 0 ? { areaServed: names } : {};
}
