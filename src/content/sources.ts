import { z } from 'astro/zod';
import { date, day, text, webAddress } from './fields.ts';

/** A source: what a claim of the hub rests on. The files in `content/sources/` hold them, each under its id. */
export const source = z.strictObject({
  title: text('Nationell strategi för sociala företag').describe('Its title, in its own language.'),
  publisher: text('Regeringskansliet').describe('Who published it.'),
  url: webAddress().describe('Where it can be read; no two sources have the same.'),
  date: date().optional().describe('When it was published, as exactly as it says. Without it no date is shown.'),
  read: day().describe('The day it was last read.'),
  lang: z.enum(['sv', 'en', 'fi']).default('sv').describe('The language of its title and text. Without it: Swedish.'),
});

/** A source, as the site has it. */
export type Source = z.infer<typeof source>;
