import { z } from 'astro/zod';
import { day, slug, source, text } from './fields.ts';

/** Who answers for a page: a key of the message `owner.<key>`. */
const owners = ['editors'] as const;

/** Words that every entry has. They are translated. */
const words = {
  title: text('Så får ni en lokal').describe('The heading of the page, unlike every other in its collection. In the glossary: the term.'),
  lead: text('Många sociala företag börjar utan egen lokal. Här är tre vägar till en.')
    .refine((words) => words.split(/\s+/).length <= 60, { params: { rule: 'lead' } })
    .describe('What the page says, in at most 60 words: its first paragraph, its text in lists, what search engines show.'),
  slug: slug().optional().describe('The last part of the address. Without it: the name of the folder.'),
};

/** Facts that every entry has. They are written once, in the original. */
const facts = {
  owner: z.enum(owners).default('editors').describe('Who answers for the page. Without it: the editors.'),
  published: day().describe('The day the page was first published.'),
  changed: day().optional().describe('The day its substance last changed. Without it: the day it was published.'),
  reviewed: day().describe('The day someone last went through it and found it true.'),
  sources: z.array(source()).default([])
    .describe('What its claims rest on: ids from `content/sources/`, as they are numbered. Without it the page has no list of sources.'),
  draft: z.boolean().default(false).describe('Whether only editors may see it, in `npm run dev`. Without it readers may too.'),
  publishAt: day().optional().describe('The first day that readers may see it. Without it they may at once.'),
  expiresAt: day().optional().describe('The first day that readers may no longer see it. Without it it stays.'),
};

/**
 * A row of the table: the words and facts of its own, and, when its entries have no pages,
 * the entry of `pages` that shows them all.
 */
export function collection<Words extends z.ZodRawShape, Facts extends z.ZodRawShape>(row: {
  /** The fields that are translated. */
  words: Words;
  /** The fields that are written once, in the original. */
  facts: Facts;
  /** The id of that entry of `pages`. Without it each entry has a page of its own. */
  shownOn?: string;
  /** Whether its entries, and the page that lists them, are for editors: shown by `npm run dev`, and never built. */
  forEditors?: boolean;
}) {
  return {
    /** The id of the entry of `pages` that shows its entries, if they have no pages. */
    shownOn: row.shownOn,
    /** Whether its entries, and the page that lists them, are for editors only. */
    forEditors: row.forEditors ?? false,
    /** The front matter of `sv.mdx`. */
    original: z.strictObject({ ...words, ...row.words, ...facts, ...row.facts }),
    /** The front matter of a translation: words only, and which original it was made from. */
    translation: z.strictObject({
      ...words,
      ...row.words,
      translated: day().describe('The date of the original that it was made from; the page says so when that is an old one.'),
    }),
  };
}
