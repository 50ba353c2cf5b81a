import { z } from 'astro/zod';

/** What a field points at, for the rule `references`: an entry of a collection, any entry, a source, or a Swedish municipality. */
export type Target = { entryIn: string } | { entry: true } | { source: true } | { municipality: true };

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

/** Whether `text` is `YYYY-MM-DD` and names a day that exists. */
export const isDay = (text: string): boolean => text.length === 10 && isDate(text);

/** A text that is not empty, such as `example`. */
export const text = (example: string) => z.string().min(1).meta({ examples: [example] });

/** The last part of an address. */
export const slug = () => z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).meta({ examples: ['sa-far-ni-en-lokal'] });

/** A day, as ISO 8601 text: `2026-02-28`. Text and not a Date, so that no time zone can move it. */
export const day = () => z.preprocess(asWritten, z.string().refine(isDay, { params: { rule: 'day' } })).meta({ examples: ['2026-02-02'] });

/** A day, a month or a year, as exactly as it is known: `2018`, `2018-02` or `2018-02-01`. */
export const date = () => z.preprocess(asWritten, z.string().refine(isDate, { params: { rule: 'date' } })).meta({ examples: ['2018-02'] });

/** A period of which the end is known: of a law, an amount, a call. */
export const period = () =>
  z
    .strictObject({
      from: date().optional().describe('Its first day, month or year. Without it only the end is told.'),
      to: date().describe('Its last day, month or year.'),
    })
    .meta({ examples: ['{ from: 2026-01, to: 2026-12 }'] });

/** A change of a page that is worth telling of. */
export const change = () =>
  z
    .strictObject({
      date: day().describe('The day of the change.'),
      note: text('Taket för bidraget är höjt.').describe('What is new, in a sentence.'),
    })
    .meta({ examples: ['{ date: 2026-02-02, note: Taket för bidraget är höjt. }'] });

/** An entry of each collection that fields name, as an example of what to write. */
const entryExamples = { guides: 'rad-och-natverk', organisations: 'tillvaxtverket', regions: 'dalarna', glossary: 'socialt-foretag' };

/** A collection whose entries fields name. */
type Named = keyof typeof entryExamples;

/** The id of an entry in `collection`. That it exists is for the rule `references` to say. */
export const entryIn = (collection: Named) =>
  z.string().meta({ target: { entryIn: collection } satisfies Target, examples: [entryExamples[collection]] });

/** The ids of any number of entries in `collection`. */
export const entriesIn = (collection: Named) => z.array(entryIn(collection)).default([]);

/** Any entry, as links name it. That it exists is for the rule `references` to say. */
export const anyEntry = () => z.string().meta({ target: { entry: true } satisfies Target, examples: ['/guides/finansiering'] });

/** The id of a source in `content/sources/`. */
export const source = () => z.string().meta({ target: { source: true } satisfies Target, examples: ['tillvaxtverket-vad-ar-socialt-foretagande'] });

/** The codes that Statistics Sweden (SCB) gives the 21 counties. */
export const countyCodes = [
  ...(['01', '03', '04', '05', '06', '07', '08'] as const),
  ...(['09', '10', '12', '13', '14', '17', '18'] as const),
  ...(['19', '20', '21', '22', '23', '24', '25'] as const),
] as const;

/** The code of one of the 21 counties. */
export type CountyCode = (typeof countyCodes)[number];

/** The code of a county: one of `countyCodes`, in quotes. That no two regions have it is for the rule `codes` to say. */
export const county = () =>
  z
    .string()
    .regex(/^\d{2}$/, { abort: true })
    .refine((text) => countyCodes.some((code) => code === text), { params: { rule: 'county' } })
    .meta({ examples: ['20'] });

/** Four digits, in quotes: the code that Statistics Sweden (SCB) gives a municipality. */
export const municipalityCode = () => z.string().regex(/^\d{4}$/).meta({ examples: ['2085'] });

/** The code of a municipality that some region has. */
export const municipality = () =>
  municipalityCode().meta({ target: { municipality: true } satisfies Target });

/** A web address, with https wherever the site has it. */
export const webAddress = () => z.url({ protocol: /^https?$/ }).meta({ examples: ['https://www.exempel.se/'] });

/** A way to reach a body, by phone, e-mail or website: a function of it, never a private person. */
export const contact = () =>
  z
    .strictObject({
      role: z.enum(['switchboard', 'registry', 'adviser', 'office']).describe('Which function it is; shown through the message `role.<role>`.'),
      organisation: entryIn('organisations').describe('The body that answers.'),
      phone: text('0470-58 80 00').optional().describe('A Swedish number, as people write it: `0470-58 80 00`. No number is shown without it.'),
      email: z.email().meta({ examples: ['info@exempel.se'] }).optional().describe('An address for e-mail. None is shown without it.'),
      website: webAddress().optional().describe('The page where the body says how to reach it. None is shown without it.'),
      verified: day().describe('The day someone last saw that it was right.'),
      verifiedBy: z.enum(['list', 'website', 'phone', 'email'])
        .describe('In what way it was seen to be right: in a list, on its website, by calling, by writing.'),
      source: source().describe('What says so: an id from `content/sources/`.'),
    })
    .refine(({ phone, email, website }) => phone ?? email ?? website, { params: { rule: 'contact' } })
    .meta({
      examples: [
        '{ role: switchboard, organisation: tillvaxtverket, website: https://www.exempel.se/, ' +
          'verified: 2026-02-02, verifiedBy: website, source: tillvaxtverket-vad-ar-socialt-foretagande }',
      ],
    });

/** A way to reach a body, as the site has it. */
export type Contact = z.infer<ReturnType<typeof contact>>;
