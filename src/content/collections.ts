import { z } from 'astro/zod';
import { collection } from './collection.ts';
import { contact, county, date, day, entriesIn, entryIn, municipality, municipalityCode, text, webAddress } from './fields.ts';

/** Who a page is written for. */
export const audiences = ['public', 'entrepreneurs', 'officials'] as const;

/** What a milestone of the timeline is about. */
export const themes = ['policy', 'asf', 'eu', 'law', 'knowledge', 'sector'] as const;

const summary = z
  .array(text('Det viktigaste i en mening.'))
  .min(3)
  .max(5)
  .meta({ examples: ['[En mening., En till., En tredje.]'] })
  .optional()
  .describe('Three to five sentences with what matters most. Without it the page has no such box.');

const order = () => z.number().int().meta({ examples: [10] }).describe('Its place in the list, low first.');

const inCounty = z.strictObject({
  code: municipalityCode().describe('The code of SCB: four digits, in quotes.'),
  name: text('Ludvika').describe('Its name.'),
});

/** Every collection of the site. Astro and the check both read this table, so nothing is said twice. */
export const collections = {
  /** The home page, the lists and the pages about the site itself. */
  pages: collection({
    words: { summary },
    facts: {
      easy: z.boolean().default(false)
        .describe('Whether it is in easy-to-read Swedish: shown larger, measured harder, not translated. Without it it is as other pages are.'),
    },
    reviewEvery: 12,
  }),

  guides: collection({
    words: { summary },
    facts: {
      audience: z.array(z.enum(audiences)).min(1).describe('Who it is written for, the first one most.'),
      order: order(),
      related: entriesIn('guides').describe('Guides to read after it. Without it none are proposed.'),
    },
    reviewEvery: 12,
  }),

  /** The national strategy, what led to it and what followed. */
  strategy: collection({
    words: { summary },
    facts: {
      order: order(),
      from: date().describe('When it began.'),
      to: date().optional().describe('When it ended. Without it: it goes on, or was over as soon as it was done.'),
      responsible: entriesIn('organisations').describe('The bodies that had the task. Without it none are named.'),
    },
    reviewEvery: 12,
  }),

  /** The events of the timeline. The lead tells what happened. */
  milestones: collection({
    words: {},
    facts: {
      date: date().describe('When it happened; its place in the timeline.'),
      theme: z.enum(themes).describe('What it is about; shown through the message `theme.<theme>`.'),
    },
    shownOn: 'strategy',
  }),

  /** The 21 counties with their regions. */
  regions: collection({
    words: {},
    facts: {
      code: county().describe('The county code of Statistics Sweden (SCB): two digits, in quotes. The map is drawn by it.'),
      organisation: entryIn('organisations').describe('The body that has the task of regional development.'),
      website: webAddress().describe('The website of that body.'),
      municipalities: z.array(inCounty).min(1)
        .describe('The municipalities of the county, each with the code of SCB in quotes and its name.'),
      contacts: z.array(contact()).default([])
        .describe('How to reach those who work with social enterprise. Without it the page says that none are known.'),
      support: entriesIn('organisations').describe('Bodies that advise or support social enterprises in the county. Without it none are named.'),
    },
    factsAreEnough: true,
    reviewEvery: 12,
    owner: 'regional',
  }),

  projects: collection({
    words: {
      resources: text('Två anställda i tre år, 4 miljoner kronor och fyra kommuner.').describe('Who ran it and what it had: people, money, partners.'),
    },
    facts: {
      from: date().optional().describe('When it began. Without it no beginning is shown.'),
      to: date().optional().describe('When it ended. Without it nobody knows whether it has.'),
      runBy: entriesIn('organisations').describe('The bodies that ran it. Without it none are named.'),
      partners: entriesIn('organisations').describe('The bodies that took part. Without it none are named.'),
      funders: entriesIn('organisations').describe('The bodies that paid. Without it none are named.'),
      regions: entriesIn('regions').describe('The counties it was in. Without it: the whole country.'),
      municipalities: z.array(municipality()).default([]).describe('The codes of the municipalities it was in. Without it none are named.'),
      website: webAddress().optional().describe('Its own website. Without it no link is shown.'),
    },
    reviewEvery: 12,
  }),

  news: collection({
    words: {
      place: text('Folkets hus, Gävle').optional().describe('Where an event is held. Without it no place is shown.'),
    },
    facts: {
      kind: z.enum(['news', 'event']).describe('Whether it tells what has happened or invites to something.'),
      date: day().describe('The day of the news or the first day of the event.'),
      ends: day().optional().describe('The last day of an event that is longer than one. Without it: one day.'),
      regions: entriesIn('regions').describe('The counties it concerns. Without it: the whole country.'),
      organisers: entriesIn('organisations').describe('The bodies that hold the event. Without it none are named.'),
    },
  }),

  organisations: collection({
    words: {
      abbreviation: text('SKR').optional().describe('The short name that people use. Without it none is shown.'),
    },
    facts: {
      kind: z.enum(['agency', 'region', 'municipality', 'adviser', 'coordination', 'network', 'company', 'funder', 'research', 'eu'])
        .describe('What kind of body it is.'),
      website: webAddress().optional().describe('Its website. Without it no link is shown.'),
      regions: entriesIn('regions').describe('The counties it works in. Without it none are named.'),
      contacts: z.array(contact()).default([]).describe('How to reach it. Without it no contacts are shown.'),
    },
    factsAreEnough: true,
    reviewEvery: 24,
    owner: 'regional',
  }),

  examples: collection({
    words: {},
    facts: {
      asf: z.boolean().describe('Whether it works to bring people into working life (arbetsintegrerande socialt företag).'),
      industry: z.array(z.enum(['food', 'reuse', 'animals', 'property', 'garden', 'crafts', 'repair', 'sport', 'culture', 'housing', 'care', 'village', 'advice'])).default([])
        .describe('What it sells or does. Without it, as where no source says, no list of a kind of work has it.'),
      form: z.enum(['economic-association', 'non-profit-association', 'limited-company', 'limited-company-svb', 'foundation', 'group']).optional()
        .describe('Its legal form. Without it none is shown.'),
      since: date().optional().describe('When it began. Without it no beginning is shown.'),
      status: z.enum(['active', 'unclear', 'closed']).describe('Whether it is still there.'),
      statusAt: date().describe('When the status was last known.'),
      regions: entriesIn('regions').describe('The counties it is in. Without it none are named.'),
      municipalities: z.array(municipality()).default([]).describe('The codes of the municipalities it is in. Without it none are named.'),
      website: webAddress().optional().describe('Its own website. Without it no link is shown.'),
    },
    reviewEvery: 12,
  }),

  /** The terms. The lead is the definition. */
  glossary: collection({
    words: {
      abbreviation: text('ASF').optional().describe('The short form of the term. Without it none is shown.'),
      avoid: z.array(text('socialt arbetskooperativ')).default([])
        .describe('Words that the hub does not use for it: where a text has one, the check proposes the term. Without it any word will do.'),
    },
    facts: {
      related: entriesIn('glossary').describe('Terms to read as well. Without it none are proposed.'),
      confusedWith: entriesIn('glossary').describe('Terms that it is taken for, and is not. Without it none are named.'),
    },
    reviewEvery: 24,
    shownOn: 'glossary',
  }),

  /** How the hub is written: the manual of its editors. */
  manual: collection({
    words: {},
    facts: { order: order() },
    reviewEvery: 12,
    forEditors: true,
  }),
};

/** The name of a collection: of its folder in `content/`. */
export type CollectionName = keyof typeof collections;

/** Every collection, in the order of the table. */
export const collectionNames = Object.keys(collections) as CollectionName[];
