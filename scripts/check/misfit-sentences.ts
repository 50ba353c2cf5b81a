import type { z } from 'astro/zod';
import { countyCodes } from '#src/content/fields.ts';
import { asList } from './meant.ts';
import { nearestFirst } from './nearest.ts';
import type { Rule, Values } from './messages.ts';
import type { Schema } from './schema.ts';
import { slugOf } from './slug.ts';

/** A value that does not fit, with what a sentence about it may say. */
export interface Misfit {
  value: unknown;
  values: { field: string; value: string };
}

/** The rule that says it, and what its sentence needs besides. */
export interface Sentence {
  rule: Rule;
  values?: Values;
}

/** What to say of a value that is there and does not fit. */
export function sentenceFor(issue: z.core.$ZodIssue, { value, values }: Misfit, schema: Schema | undefined): Sentence {
  if (value === null || value === '') return { rule: 'frontmatter/empty' };
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'array') return asList(values.field, value, schema);
      return { rule: typeRule(issue.expected, value) };
    case 'invalid_value':
      return choiceSentence(issue.values.map(String), values.value);
    case 'invalid_format':
      return formatSentence(issue.format, issue.pattern, values);
    case 'too_small':
      return countSentence('frontmatter/few', issue.minimum, value);
    case 'too_big':
      return countSentence('frontmatter/many', issue.maximum, value);
    case 'custom':
      return customSentence(issue.params?.['rule'], values.value);
    default:
      return { rule: 'frontmatter/value' };
  }
}

function choiceSentence(choices: string[], value: string): Sentence {
  return { rule: 'frontmatter/choice', values: { allowed: nearestFirst(value, choices).join(', ') } };
}

const typeRules: Partial<Record<string, Rule>> = {
  string: 'frontmatter/text',
  number: 'frontmatter/number',
  int: 'frontmatter/integer',
  boolean: 'frontmatter/boolean',
  object: 'frontmatter/group',
};

function typeRule(expected: string, value: unknown): Rule {
  const isUnquoted = expected === 'string' && (typeof value === 'number' || typeof value === 'boolean');
  return isUnquoted ? 'frontmatter/quotes' : (typeRules[expected] ?? 'frontmatter/value');
}

function formatSentence(format: string, pattern: string | undefined, { field, value }: Misfit['values']): Sentence {
  if (format === 'url') return { rule: 'frontmatter/url' };
  if (format === 'email') return { rule: 'frontmatter/email' };
  const digits = /^\/\^\\d\{(\d+)\}\$\/$/.exec(pattern ?? '')?.[1];
  if (digits) return { rule: 'frontmatter/code', values: { digits } };
  if (field === 'slug') return { rule: 'frontmatter/slug', values: { repaired: slugOf(value) } };
  return { rule: 'frontmatter/value' };
}

/** The rules of our own that a schema can name, and what we say of them. */
const customRules: Partial<Record<string, Rule>> = {
  day: 'frontmatter/date',
  date: 'frontmatter/partial-date',
  county: 'frontmatter/county',
  contact: 'frontmatter/contact',
  lead: 'frontmatter/lead',
  size: 'components/size',
  pages: 'components/pages',
  either: 'components/either',
};

function customSentence(name: unknown, value: string): Sentence {
  const inCalendar = name === 'day' || name === 'date' ? notInCalendar(value) : undefined;
  if (inCalendar) return inCalendar;
  const values = { allowed: countyCodes.join(', '), count: String(value.split(/\s+/).length) };
  return { rule: customRules[String(name)] ?? 'frontmatter/value', values };
}

/** A day that its month does not have. */
function notInCalendar(value: string): Sentence | undefined {
  const [, year = '', month = '', day] = /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})$/.exec(value) ?? [];
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) > days ? { rule: 'frontmatter/day', values: { month: `${year}-${month}`, days: String(days) } } : undefined;
}

function countSentence(rule: Rule, limit: number | bigint, value: unknown): Sentence {
  if (!Array.isArray(value)) return { rule: 'frontmatter/value' };
  return { rule, values: { limit: String(limit), count: String(value.length) } };
}
