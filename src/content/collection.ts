import { z } from 'astro/zod';
import { day, source } from './fields.ts';

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

/**
 * A row of the table: the words and facts of its own, and, when its entries have no pages,
 * the entry of `pages` that shows them all.
 */
export function collection<Words extends z.ZodRawShape, Facts extends z.ZodRawShape>(row: {
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
