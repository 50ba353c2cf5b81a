import { z } from 'astro/zod';
import { themes } from '#src/content/collections.ts';
import { date, entryIn, source, text, webAddress } from '#src/content/fields.ts';
import { isFileSize } from '#src/i18n/sizes.ts';
import { component } from './component.ts';
import { licenceNames } from './licences.ts';

/** What a document can be called, by what opens it. Proper names, the same in every language. */
export const documentTypes = ['PDF', 'Word', 'Excel', 'PowerPoint', 'OpenDocument'] as const;

/** A prop that is there or not, without a value. */
const flag = () => z.boolean().optional();

/**
 * Every component that an editor may write: what it is told, what stands in it and where it may stand.
 * The file of the same name beside this one shows it. The check and the components both read this table.
 */
export const vocabulary = {
  /** A Markdown table that compares: its first column says what each row is about. */
  Comparison: component({ props: z.strictObject({ caption: text('Två företagsformer') }), inside: 'table' }),

  /** How to reach a body, or those who advise in a region: exactly one of the two. */
  Contact: component({
    props: z
      .strictObject({ organisation: entryIn('organisations').optional(), region: entryIn('regions').optional() })
      .refine(({ organisation, region }) => (organisation === undefined) !== (region === undefined), { params: { rule: 'either' } }),
    inside: 'nothing',
  }),

  /** A link to a document elsewhere, with what a reader wants to know before opening it. */
  Document: component({
    props: z.strictObject({
      href: webAddress(),
      title: text('Sociala företag i Sverige'),
      type: z.enum(documentTypes),
      /** As people write it: `850 kB`, `1,2 MB`. */
      size: z.string().refine(isFileSize, { params: { rule: 'size' } }).meta({ examples: ['1,2 MB'] }),
      /** The language of the document, as its ISO code. */
      language: z.enum(['sv', 'en', 'fi', 'da', 'nb', 'de', 'fr']),
      /** Whether it can be read with assistive technology; `unknown` where nobody has looked. */
      accessible: z.enum(['yes', 'partly', 'no', 'unknown']),
      pages: z.string().refine((text) => /^[1-9]\d{0,4}$/.test(text), { params: { rule: 'pages' } }).meta({ examples: ['24'] }).optional(),
      publisher: text('Tillväxtverket').optional(),
    }),
    inside: 'nothing',
  }),

  /** A box of short facts. */
  FactBox: component({ props: z.strictObject({ title: text('Arbetskooperativ') }), inside: 'text' }),

  /** A picture with its caption. That it has an alt text or is decorative, and not both, is for the rule `images` to say. */
  Figure: component({
    props: z.strictObject({
      /** A file beside the text: `./loom.jpg`. */
      src: text('./vaven.jpg'),
      alt: text('en kvinna lagar en cykel').optional(),
      decorative: flag(),
      /** Who made it. */
      credit: text('Redaktionen'),
      licence: z.enum(licenceNames),
    }),
    inside: 'caption',
    onOwnPage: true,
  }),

  /** What a region adds to a text about the whole country. */
  InRegion: component({ props: z.strictObject({ id: entryIn('regions') }), inside: 'text' }),

  /** Something to take note of, beside the text. */
  Note: component({ props: z.strictObject({ title: text('Sök i tid') }), inside: 'text' }),

  /** Characteristics, and questions to ask oneself about each. */
  SelfTest: component({ props: z.strictObject({}), inside: 'questions', onOwnPage: true }),

  /** The mark of a source, which must be in the entry's list. */
  Source: component({ props: z.strictObject({ id: source() }), inside: 'nothing', amongWords: true, onOwnPage: true }),

  /** A numbered list as steps to take. */
  Steps: component({ props: z.strictObject({}), inside: 'steps' }),

  /** Swedish words in a text of another language. */
  Sv: component({ props: z.strictObject({}), inside: 'words', amongWords: true }),

  /** A word with its definition from the glossary. */
  Term: component({ props: z.strictObject({ id: entryIn('glossary') }), inside: 'label', amongWords: true, onOwnPage: true }),

  /** The events of the timeline, or some of them. */
  Timeline: component({
    props: z.strictObject({ theme: z.enum(themes).optional(), from: date().optional(), to: date().optional() }),
    inside: 'nothing',
  }),
};

/** The name of a component that an editor may write. */
export type ComponentName = keyof typeof vocabulary;

/** The props of a component, as the check has found them right. */
export type PropsOf<Name extends ComponentName> = z.infer<(typeof vocabulary)[Name]['props']>;
