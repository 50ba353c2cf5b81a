import { z } from 'astro/zod';

/** What a field points at, for the rule `references`: an entry of a collection, a source, or a Swedish municipality. */
export type Target = { entryIn: string } | { source: true } | { municipality: true };

/** The ISO date that YAML may have read as a date or a number, as the text that the editor wrote. */
function asWritten(value: unknown): unknown {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
}

/** Whether `text` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and names a day, month or year that exists. */
export function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (!year) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

const isDay = (text: string) => text.length === 10 && isDate(text);

/** A day, as ISO 8601 text: `2026-02-28`. Text and not a Date, so that no time zone can move it. */
export const day = () => z.preprocess(asWritten, z.string().refine(isDay, { params: { rule: 'day' } }));

/** A day, a month or a year, as exactly as it is known: `2018`, `2018-02` or `2018-02-01`. */
export const date = () => z.preprocess(asWritten, z.string().refine(isDate, { params: { rule: 'date' } }));

/** The id of an entry in `collection`. That it exists is for the rule `references` to say. */
export const entryIn = (collection: string) => z.string().meta({ target: { entryIn: collection } satisfies Target });

/** The ids of any number of entries in `collection`. */
export const entriesIn = (collection: string) => z.array(entryIn(collection)).default([]);

/** The id of a source in `content/sources/`. */
export const source = () => z.string().meta({ target: { source: true } satisfies Target });

/** The code that Statistics Sweden (SCB) gives a municipality: four digits, in quotes. */
export const municipality = () =>
  z.string().regex(/^\d{4}$/).meta({ target: { municipality: true } satisfies Target });

/** A web address, with https wherever the site has it. */
export const webAddress = () => z.url({ protocol: /^https?$/ });

/** A way to reach a body: a function of it, never a private person. */
export const contact = () =>
  z.strictObject({
    /** Which function it is; shown through the message `role.<role>`. */
    role: z.enum(['switchboard', 'registry', 'adviser', 'office']),
    /** The body that answers. */
    organisation: entryIn('organisations'),
    /** A Swedish number, as people write it: `0470-58 80 00`. */
    phone: z.string().optional(),
    email: z.email().optional(),
    website: webAddress().optional(),
    /** The day someone last saw that it was right, and in what way. */
    verified: day(),
    verifiedBy: z.enum(['list', 'website', 'phone', 'email']),
    source: source(),
  });

export type Contact = z.infer<ReturnType<typeof contact>>;
