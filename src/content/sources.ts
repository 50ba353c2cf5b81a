import { z } from 'astro/zod';
import { date, day, webAddress } from './fields.ts';

/** A source: what a claim of the hub rests on. The files in `content/sources/` hold them, each under its id. */
export const source = z.strictObject({
  /** Its title, in its own language. */
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: webAddress(),
  /** When it was published, as exactly as it says. Leave out if it does not. */
  date: date().optional(),
  /** The day it was last read. */
  read: day(),
  /** Its language, when it is not Swedish. */
  lang: z.enum(['sv', 'en', 'fi']).default('sv'),
});

export type Source = z.infer<typeof source>;
