import type { z } from 'astro/zod';
import { aboutField, exampleOf } from './about.ts';
import { meantBy } from './meant.ts';
import { hint } from './nearest.ts';
import type { Values } from './messages.ts';
import { sentenceFor, type Misfit, type Sentence } from './misfit-sentences.ts';
import type { Span } from './points.ts';
import { exchanged, type Fault } from './problem.ts';
import { fieldsAt, schemaAt } from './schema.ts';
import { fieldOf, itemsOf } from './values.ts';
import type { Path, Yaml } from './yaml.ts';

type Issue = z.core.$ZodIssue;

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

function missing(schema: z.ZodType, path: Path, { values: { field } }: Misfit): Sentence {
  const found = schemaAt(schema, path);
  const example = `${field}: ${found ? exampleOf(found) : ''}`;
  return { rule: 'frontmatter/missing', values: { about: aboutField(schema, path), example } };
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
