import { z } from 'astro/zod';
import { collection } from './collection.ts';
import { contact, date, day, entriesIn, entryIn, municipality, webAddress } from './fields.ts';

/** Who a page is written for. */
export const audiences = ['public', 'entrepreneurs', 'officials'] as const;

/** What a milestone of the timeline is about. */
export const themes = ['policy', 'asf', 'eu', 'law', 'knowledge', 'sector'] as const;

/** Three to five sentences with what matters most ("Kort sagt"). */
const summary = z.array(z.string()).min(3).max(5).optional();

/** Every collection of the site. Astro and the check both read this table, so nothing is said twice. */
export const collections = {
  /** The home page, the lists and the pages about the site itself. */
  pages: collection({ words: { summary }, facts: {} }),

  guides: collection({
    words: { summary },
    facts: {
      /** Who it is written for, the first one most. */
      audience: z.array(z.enum(audiences)).min(1),
      /** Its place in the list, low first. */
      order: z.number().int(),
      /** Guides to read after it. */
      related: entriesIn('guides'),
    },
  }),

  /** The national strategy, what led to it and what followed. */
  strategy: collection({
    words: { summary },
    facts: {
      /** Its place in the list, low first. */
      order: z.number().int(),
      from: date(),
      to: date().optional(),
      /** The bodies that had the task. */
      responsible: entriesIn('organisations'),
    },
  }),

  /** The events of the timeline. The lead tells what happened. */
  milestones: collection({
    words: {},
    facts: { date: date(), theme: z.enum(themes) },
    shownOn: 'strategy',
  }),

  /** The 21 counties with their regions. */
  regions: collection({
    words: {},
    facts: {
      /** The county code of Statistics Sweden (SCB): two digits, in quotes. */
      code: z.string().regex(/^\d{2}$/),
      /** The body that has the task of regional development. */
      organisation: entryIn('organisations'),
      website: webAddress(),
      municipalities: z.array(z.strictObject({ code: z.string().regex(/^\d{4}$/), name: z.string() })).min(1),
      contacts: z.array(contact()).default([]),
      /** Bodies that advise or support social enterprises in the county. */
      support: entriesIn('organisations'),
    },
  }),

  projects: collection({
    words: {
      /** Who ran it and what it had: people, money, partners. */
      resources: z.string(),
    },
    facts: {
      from: date().optional(),
      to: date().optional(),
      runBy: entriesIn('organisations'),
      partners: entriesIn('organisations'),
      funders: entriesIn('organisations'),
      /** Leave out for the whole country. */
      regions: entriesIn('regions'),
      municipalities: z.array(municipality()).default([]),
      website: webAddress().optional(),
    },
  }),

  news: collection({
    words: {
      /** Where an event is held. */
      place: z.string().optional(),
    },
    facts: {
      kind: z.enum(['news', 'event']),
      date: day(),
      /** The last day of an event that is longer than one. */
      ends: day().optional(),
      regions: entriesIn('regions'),
      organisers: entriesIn('organisations'),
    },
  }),

  organisations: collection({
    words: { abbreviation: z.string().optional() },
    facts: {
      kind: z.enum(['agency', 'region', 'municipality', 'adviser', 'coordination', 'network', 'company', 'funder', 'research', 'eu']),
      website: webAddress().optional(),
      regions: entriesIn('regions'),
      contacts: z.array(contact()).default([]),
    },
  }),

  examples: collection({
    words: {},
    facts: {
      /** Whether it works to bring people into working life (arbetsintegrerande socialt företag). */
      asf: z.boolean(),
      /** What it sells or does. Leave out where no source says. */
      industry: z.array(z.enum(['food', 'reuse', 'animals', 'property', 'garden', 'crafts', 'repair', 'sport', 'culture', 'housing', 'care', 'village', 'advice'])).default([]),
      form: z.enum(['economic-association', 'non-profit-association', 'limited-company', 'limited-company-svb', 'foundation', 'group']).optional(),
      since: date().optional(),
      status: z.enum(['active', 'unclear', 'closed']),
      /** When the status was last known. */
      statusAt: date(),
      regions: entriesIn('regions'),
      municipalities: z.array(municipality()).default([]),
      website: webAddress().optional(),
    },
  }),

  /** The terms. The lead is the definition. */
  glossary: collection({
    words: {
      abbreviation: z.string().optional(),
      /** Other words for it, old names and misspellings that people type. */
      aliases: z.array(z.string()).default([]),
    },
    facts: { related: entriesIn('glossary') },
    shownOn: 'glossary',
  }),
};

export type CollectionName = keyof typeof collections;

export const collectionNames = Object.keys(collections) as CollectionName[];
