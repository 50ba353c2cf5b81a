import { z } from 'astro/zod';
import { contact, date, day, entryIn, municipality, source, webAddress } from './fields.ts';

/** Who a page is written for. */
export const audiences = ['public', 'entrepreneurs', 'officials'] as const;

/** What a milestone of the timeline is about. */
export const themes = ['policy', 'asf', 'eu', 'law', 'knowledge', 'sector'] as const;

/** Who answers for a page: a key of the message `owner.<key>`. */
const owners = ['editors'] as const;

/** Words that every entry has. They are translated. */
const words = {
  /** The heading of the page. In the glossary: the term. */
  title: z.string().min(1),
  /** What the page says, in at most 60 words: its first paragraph, its text in lists, what search engines show. */
  lead: z.string().min(1).refine((text) => text.split(/\s+/).length <= 60, { params: { rule: 'lead' } }),
  /** The last part of the address. Leave out to use the name of the folder. */
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).optional(),
};

/** Facts that every entry has. They are written once, in the original. */
const facts = {
  /** Who answers for the page. */
  owner: z.enum(owners).default('editors'),
  /** The day the page was first published. */
  published: day(),
  /** The day its substance last changed. Leave out until it does. */
  changed: day().optional(),
  /** The day someone last went through it and found it true. */
  reviewed: day(),
  /** What its claims rest on: ids from `content/sources/`, in the order they are numbered. */
  sources: z.array(source()).default([]),
};

/** Three to five sentences with what matters most ("Kort sagt"). */
const summary = z.array(z.string()).min(3).max(5).optional();

const bodies = (name = 'organisations') => z.array(entryIn(name)).default([]);

/**
 * A row of the table: the words and facts of its own, and, when its entries have no pages,
 * the entry of `pages` that shows them all.
 */
function collection<Words extends z.ZodRawShape, Facts extends z.ZodRawShape>(row: {
  words: Words;
  facts: Facts;
  shownOn?: string;
}) {
  return {
    shownOn: row.shownOn,
    /** The front matter of `sv.mdx`. */
    original: z.strictObject({ ...words, ...row.words, ...facts, ...row.facts }),
    /** The front matter of a translation: words only, and the date of the original that it was made from. */
    translation: z.strictObject({ ...words, ...row.words, translated: day() }),
  };
}

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
      related: bodies('guides'),
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
      responsible: bodies(),
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
      support: bodies(),
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
      runBy: bodies(),
      partners: bodies(),
      funders: bodies(),
      /** Leave out for the whole country. */
      regions: bodies('regions'),
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
      regions: bodies('regions'),
      organisers: bodies(),
    },
  }),

  organisations: collection({
    words: { abbreviation: z.string().optional() },
    facts: {
      kind: z.enum(['agency', 'region', 'municipality', 'adviser', 'coordination', 'network', 'company', 'funder', 'research', 'eu']),
      website: webAddress().optional(),
      regions: bodies('regions'),
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
      regions: bodies('regions'),
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
    facts: { related: bodies('glossary') },
    shownOn: 'glossary',
  }),
};

export type CollectionName = keyof typeof collections;

export const collectionNames = Object.keys(collections) as CollectionName[];
