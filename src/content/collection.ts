import { z } from 'astro/zod';
import { anyEntry, change, day, period, slug, source, text } from './fields.ts';

/** Who answers for a page: a key of the message `owner.<key>`. Each has a calendar of the reviews to come. */
export const owners = ['editors', 'regional'] as const;

/** Who answers for a page. */
export type Owner = (typeof owners)[number];

/** Words that every entry has. They are translated. */
const words = {
  title: text('Så får ni en lokal').describe('The heading of the page, unlike every other in its collection. In the glossary: the term.'),
  lead: text('Många sociala företag börjar utan egen lokal. Här är tre vägar till en.')
    .refine((words) => words.split(/\s+/).length <= 60, { params: { rule: 'lead' } })
    .describe('What the page says, in at most 60 words: its first paragraph, its text in lists, what search engines show.'),
  slug: slug().optional().describe('The last part of the address. Without it: the name of the folder.'),
  aliases: z.array(text('arbetskooperativ')).default([])
    .describe('Other words for it, old names and misspellings that people type in search. Without it only its own words are found.'),
  changes: z.array(change()).default([]).describe('What changed in its substance, for those who have read it before. Without it no changes are listed.'),
};

/** Facts that every entry has. They are written once, in the original. */
const factsWith = (owner: Owner) => ({
  owner: z.enum(owners).default(owner).describe('Who answers for the page. Without it: the editors, or those of the regions for a region or an organisation.'),
  published: day().describe('The day the page was first published.'),
  changed: day().optional().describe('The day its substance last changed. Without it: the day it was published.'),
  reviewed: day().describe('The day someone last went through it and found it true.'),
  reviewEvery: z.number().int().positive().optional().meta({ examples: [6] })
    .describe('How many months a review holds. Without it: as long as for its kind of page.'),
  validFor: period().optional().describe('The period that its rules or amounts are for. After it the page is due. Without it: until further notice.'),
  sources: z.array(source()).default([])
    .describe('What its claims rest on: ids from `content/sources/`, as they are numbered. Without it the page has no list of sources.'),
  draft: z.boolean().default(false).describe('Whether only editors may see it, in `npm run dev`. Without it readers may too.'),
  publishAt: day().optional().describe('The first day that readers may see it. Without it they may at once.'),
  expiresAt: day().optional().describe('The first day that it no longer holds: readers may no longer see it, or are led on by `replacedBy`. Without it it stays.'),
  replacedBy: anyEntry().optional()
    .describe('What took its place: from `expiresAt` on the page says that it is withdrawn, and leads there. Without it the page is gone.'),
});

/**
 * A row of the table: the words and facts of its own, and, when its entries have no pages,
 * the entry of `pages` that shows them all.
 */
export function collection<Words extends z.ZodRawShape, Facts extends z.ZodRawShape>(row: {
  /** The fields that are translated. */
  words: Words;
  /** The fields that are written once, in the original. */
  facts: Facts;
  /** How many months a review of an entry holds. Without it: always, as of what has happened. */
  reviewEvery?: number;
  /** Who answers for its entries. Without it: the editors. */
  owner?: Owner;
  /** The id of that entry of `pages`. Without it each entry has a page of its own. */
  shownOn?: string;
  /** Whether a page of it can do without a text below its fields. */
  factsAreEnough?: boolean;
  /** Whether its entries, and the page that lists them, are for editors: shown by `npm run dev`, and never built. */
  forEditors?: boolean;
}) {
  const owner = row.owner ?? 'editors';
  return {
    /** Who answers for its entries, where they name nobody else. */
    owner,
    /** How many months a review of an entry holds; undefined is always. */
    reviewEvery: row.reviewEvery,
    /** The id of the entry of `pages` that shows its entries, if they have no pages. */
    shownOn: row.shownOn,
    /** Whether a page of it can do without a text below its fields. */
    factsAreEnough: row.factsAreEnough ?? false,
    /** Whether its entries, and the page that lists them, are for editors only. */
    forEditors: row.forEditors ?? false,
    /** The front matter of `sv.mdx`. */
    original: z.strictObject({ ...words, ...row.words, ...factsWith(owner), ...row.facts }),
    /** The front matter of a translation: words only, and which original it was made from. */
    translation: z.strictObject({
      ...words,
      ...row.words,
      translated: day().describe('The date of the original that it was made from; the page says so when that is an old one.'),
    }),
  };
}
