import { z } from 'astro/zod';
import { date, day, text, webAddress } from './fields.ts';

/** A source: what a claim of the hub rests on. The files in `content/sources/` hold them, each under its id. */
export const source = z.strictObject({
  /** Its title, in its own language. Must be given. */
  title: text(),
  /** Who published it. Must be given. */
  publisher: text(),
  /** Where it can be read; no two sources have the same. Must be given. */
  url: webAddress(),
  /** When it was published, as exactly as it says. Without it no date is shown. */
  date: date().optional(),
  /** The day it was last read. Must be given. */
  read: day(),
  /** The language of its title and text. Without it: Swedish. */
  lang: z.enum(['sv', 'en', 'fi']).default('sv'),
});

/** A source, as the site has it. */
export type Source = z.infer<typeof source>;
