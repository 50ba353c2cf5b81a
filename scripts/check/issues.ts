import type { z } from 'astro/zod';
import { countyCodes } from '#src/content/fields.ts';
import { aboutField, exampleOf } from './about.ts';
import { asList, meantBy } from './meant.ts';
import { hint, nearestFirst } from './nearest.ts';
import type { Rule, Values } from './messages.ts';
import type { Span } from './points.ts';
import { exchanged, type Fault } from './problem.ts';
import { fieldsAt, schemaAt, type Schema } from './schema.ts';
import { slugOf } from './slug.ts';
import { fieldOf, itemsOf } from './values.ts';
import type { Path, Yaml } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** A value that does not fit, with what a sentence about it may say. */
interface Misfit {
  value: unknown;
  values: { field: string; value: string };
}

/** What does not fit a schema, in our own words. `base` is the way to the value that the schema is for. */
export function misfits(schema: z.ZodType, yaml: Yaml, base: Path = []): Fault[] {
  const value = valueAt(yaml.values, base);
  const { error } = schema.safeParse(value);
  const found = firstOfEach(error?.issues ?? []).flatMap((issue) => {
    const path = [...base, ...stepsOf(issue)];
    if (issue.code === 'unrecognized_keys') return unknownFields(issue.keys, yaml, path, fieldsAt(schema, stepsOf(issue)));
    const misfit = misfitAt(yaml, path);
    const own = schemaAt(schema, stepsOf(issue));
    const { rule, values = {} } = misfit.value === undefined ? missing(schema, stepsOf(issue), misfit) : sentenceFor(issue, misfit, own);
    const at = yaml.pointOf(path);
    const meant = meantBy(rule, misfit.values.value, own);
    const nearest: Values = meant && !('example' in values) ? { nearest: meant.value } : {};
    const edits = meant?.isSure && isValue(at, yaml.written(path)) ? exchanged(at, meant.value) : undefined;
    return [{ rule, at, values: { ...misfit.values, ...values, ...nearest }, edits }];
  });
  return [...found, ...dates(schema, yaml, base)];
}

/** Whether a place is that of a value and no more: of what a component is told, only the component's is known. */
function isValue({ line, column, endLine, endColumn = 0 }: Span, written: string): boolean {
  return endLine === line && endColumn - column === written.length;
}

/** The first thing that is wrong with each value: what is of the wrong kind is not too short as well. */
function firstOfEach(issues: Issue[]): Issue[] {
  const isSame = (one: Issue, other: Issue) => one.code !== 'unrecognized_keys' && other.code !== 'unrecognized_keys' && String(one.path) === String(other.path);
  return issues.filter((issue, index) => !issues.slice(0, index).some((before) => isSame(before, issue)));
}

/** Texts that Astro reads as dates, for want of quotes. */
function dates(schema: z.ZodType, yaml: Yaml, base: Path): Fault[] {
  const { error } = schema.safeParse(valueAt(yaml.astroValues, base));
  const paths = (error?.issues ?? []).filter(({ code }) => code === 'invalid_type').map((issue) => [...base, ...stepsOf(issue)]);
  return paths
    .filter((path) => valueAt(yaml.astroValues, path) instanceof Date)
    .map((path) => ({ rule: 'frontmatter/quotes', at: yaml.pointOf(path), values: misfitAt(yaml, path).values }));
}

function unknownFields(keys: string[], yaml: Yaml, path: Path, known: string[]): Fault[] {
  return keys.map((field) => ({
    rule: 'frontmatter/unknown',
    at: yaml.pointOfKey([...path, field]),
    values: { field, allowed: known.join(', '), ...hint(field, known) },
  }));
}

function misfitAt(yaml: Yaml, path: Path): Misfit {
  const value = valueAt(yaml.values, path);
  const field = path.filter((step) => typeof step === 'string').at(-1) ?? '';
  return { value, values: { field, value: typeof value === 'string' ? value : yaml.written(path) } };
}

interface Sentence {
  rule: Rule;
  values?: Values;
}

function sentenceFor(issue: Issue, { value, values }: Misfit, schema: Schema | undefined): Sentence {
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

function missing(schema: z.ZodType, path: Path, { values: { field } }: Misfit): Sentence {
  const found = schemaAt(schema, path);
  const example = `${field}: ${found ? exampleOf(found) : ''}`;
  return { rule: 'frontmatter/missing', values: { about: aboutField(schema, path), example } };
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

function valueAt(values: unknown, path: Path): unknown {
  const inside = (value: unknown, step: string | number) =>
    typeof step === 'number' ? itemsOf(value)[step] : fieldOf(value, step);
  return path.reduce(inside, values);
}

/** Zod's path, which in YAML holds no symbols. */
function stepsOf({ path }: Issue): Path {
  return path.filter((step) => typeof step !== 'symbol');
}
