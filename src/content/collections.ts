import { z } from 'astro/zod';
import { collection } from './collection.ts';
import { contact, county, date, day, entriesIn, entryIn, municipality, text, webAddress } from './fields.ts';

/** Who a page is written for. */
export const audiences = ['public', 'entrepreneurs', 'officials'] as const;

/** What a milestone of the timeline is about. */
export const themes = ['policy', 'asf', 'eu', 'law', 'knowledge', 'sector'] as const;

/** Three to five sentences with what matters most ("Kort sagt"). Without it the page has no such box. */
const summary = z.array(text()).min(3).max(5).optional();

/** Every collection of the site. Astro and the check both read this table, so nothing is said twice. */
export const collections = {
  /** The home page, the lists and the pages about the site itself. */
  pages: collection({ words: { summary }, facts: {} }),

  guides: collection({
    words: { summary },
    facts: {
      /** Who it is written for, the first one most. Must be given. */
      audience: z.array(z.enum(audiences)).min(1),
      /** Its place in the list, low first. Must be given. */
      order: z.number().int(),
      /** Guides to read after it. Without it none are proposed. */
      related: entriesIn('guides'),
    },
  }),

  /** The national strategy, what led to it and what followed. */
  strategy: collection({
    words: { summary },
    facts: {
      /** Its place in the list, low first. Must be given. */
      order: z.number().int(),
      /** When it began. Must be given. */
      from: date(),
      /** When it ended. Without it: it goes on, or was over as soon as it was done. */
      to: date().optional(),
      /** The bodies that had the task. Without it none are named. */
      responsible: entriesIn('organisations'),
    },
  }),

  /** The events of the timeline. The lead tells what happened. */
  milestones: collection({
    words: {},
    facts: {
      /** When it happened; its place in the timeline. Must be given. */
      date: date(),
      /** What it is about; shown through the message `theme.<theme>`. Must be given. */
      theme: z.enum(themes),
    },
    shownOn: 'strategy',
  }),

  /** The 21 counties with their regions. */
  regions: collection({
    words: {},
    facts: {
      /** The county code of Statistics Sweden (SCB): two digits, in quotes. The map is drawn by it. Must be given. */
      code: county(),
      /** The body that has the task of regional development. Must be given. */
      organisation: entryIn('organisations'),
      /** The website of that body. Must be given. */
      website: webAddress(),
      /** The municipalities of the county, each with the code of SCB in quotes and its name. Must be given. */
      municipalities: z.array(z.strictObject({ code: z.string().regex(/^\d{4}$/), name: text() })).min(1),
      /** How to reach those who work with social enterprise. Without it the page says that none are known. */
      contacts: z.array(contact()).default([]),
      /** Bodies that advise or support social enterprises in the county. Without it none are named. */
      support: entriesIn('organisations'),
    },
  }),

  projects: collection({
    words: {
      /** Who ran it and what it had: people, money, partners. Must be given. */
      resources: text(),
    },
    facts: {
      /** When it began. Without it no beginning is shown. */
      from: date().optional(),
      /** When it ended. Without it nobody knows whether it has. */
      to: date().optional(),
      /** The bodies that ran it. Without it none are named. */
      runBy: entriesIn('organisations'),
      /** The bodies that took part. Without it none are named. */
      partners: entriesIn('organisations'),
      /** The bodies that paid. Without it none are named. */
      funders: entriesIn('organisations'),
      /** The counties it was in. Without it: the whole country. */
      regions: entriesIn('regions'),
      /** The codes of the municipalities it was in. Without it none are named. */
      municipalities: z.array(municipality()).default([]),
      /** Its own website. Without it no link is shown. */
      website: webAddress().optional(),
    },
  }),

  news: collection({
    words: {
      /** Where an event is held. Without it no place is shown. */
      place: text().optional(),
    },
    facts: {
      /** Whether it tells what has happened or invites to something. Must be given. */
      kind: z.enum(['news', 'event']),
      /** The day of the news or the first day of the event. Must be given. */
      date: day(),
      /** The last day of an event that is longer than one. Without it: one day. */
      ends: day().optional(),
      /** The counties it concerns. Without it: the whole country. */
      regions: entriesIn('regions'),
      /** The bodies that hold the event. Without it none are named. */
      organisers: entriesIn('organisations'),
    },
  }),

  organisations: collection({
    words: {
      /** The short name that people use. Without it none is shown. */
      abbreviation: text().optional(),
    },
    facts: {
      /** What kind of body it is. Must be given. */
      kind: z.enum(['agency', 'region', 'municipality', 'adviser', 'coordination', 'network', 'company', 'funder', 'research', 'eu']),
      /** Its website. Without it no link is shown. */
      website: webAddress().optional(),
      /** The counties it works in. Without it none are named. */
      regions: entriesIn('regions'),
      /** How to reach it. Without it no contacts are shown. */
      contacts: z.array(contact()).default([]),
    },
  }),

  examples: collection({
    words: {},
    facts: {
      /** Whether it works to bring people into working life (arbetsintegrerande socialt företag). Must be given. */
      asf: z.boolean(),
      /** What it sells or does. Without it, as where no source says, no list of a kind of work has it. */
      industry: z.array(z.enum(['food', 'reuse', 'animals', 'property', 'garden', 'crafts', 'repair', 'sport', 'culture', 'housing', 'care', 'village', 'advice'])).default([]),
      /** Its legal form. Without it none is shown. */
      form: z.enum(['economic-association', 'non-profit-association', 'limited-company', 'limited-company-svb', 'foundation', 'group']).optional(),
      /** When it began. Without it no beginning is shown. */
      since: date().optional(),
      /** Whether it is still there. Must be given. */
      status: z.enum(['active', 'unclear', 'closed']),
      /** When the status was last known. Must be given. */
      statusAt: date(),
      /** The counties it is in. Without it none are named. */
      regions: entriesIn('regions'),
      /** The codes of the municipalities it is in. Without it none are named. */
      municipalities: z.array(municipality()).default([]),
      /** Its own website. Without it no link is shown. */
      website: webAddress().optional(),
    },
  }),

  /** The terms. The lead is the definition. */
  glossary: collection({
    words: {
      /** The short form of the term. Without it none is shown. */
      abbreviation: text().optional(),
      /** Other words for it, old names and misspellings that people type. Without it only the term itself is found. */
      aliases: z.array(text()).default([]),
    },
    facts: {
      /** Terms to read as well. Without it none are proposed. */
      related: entriesIn('glossary'),
    },
    shownOn: 'glossary',
  }),
};

/** The name of a collection: of its folder in `content/`. */
export type CollectionName = keyof typeof collections;

/** Every collection, in the order of the table. */
export const collectionNames = Object.keys(collections) as CollectionName[];
