import { z } from 'astro/zod';
import { aboutField, aboutIn, exampleOf, isRequired } from '#scripts/check/about.ts';
import { orderedFields } from '#scripts/check/rules/field-order.ts';
import { say, type Language } from '#scripts/check/messages.ts';
import { namesIn } from '#scripts/check/names.ts';
import { schemaAt, unwrapped, type Schema } from '#scripts/check/schema.ts';
import { marks } from '#scripts/check/rules/unwritten.ts';
import { collections, type CollectionName } from '#src/content/collections.ts';
import { originalLocale, type Locale } from '#src/i18n/locales.ts';

/** What is known of a new file: fields as they are written in YAML, and the day that it is made. */
export interface Known {
  fields: Record<string, string | undefined>;
  day: string;
}

/**
 * The front matter of a new file, every field of the table in the order of all files: first what it is for, then what is
 * known of it, or else an example with the mark that it is still to be written. What may be left out stands as a comment.
 */
export function freshFields(collection: CollectionName, locale: Locale, known: Known, language: Language): string {
  const { original, translation } = collections[collection];
  const schema = locale === originalLocale ? original : translation;
  const fields = orderedFields(collection, { locale }).map((name) => {
    const field = schemaAt(schema, [name]) ?? schema;
    const comments = commentsOn(schema, name, field, known, language).map((line) => `# ${line}`);
    return [...comments, line(name, field, known, language)].join('\n');
  });
  return `---\n${fields.join('\n\n')}\n---\n`;
}

function commentsOn(schema: Schema, name: string, field: Schema, { fields }: Known, language: Language): string[] {
  const choices = choicesOf(field);
  const isToWrite = fields[name] === undefined && isRequired(field) && isFree(field);
  return [
    aboutIn(language, aboutField(schema, [name])),
    ...(choices.length > 1 ? [say(language, 'write.choices', { choices: choices.join(', ') })] : []),
    ...(isToWrite ? [say(language, 'write.example', { example: exampleOf(field) })] : []),
  ].filter(Boolean);
}

function line(name: string, field: Schema, { fields, day }: Known, language: Language): string {
  const mark = marks[language];
  const given = fields[name];
  if (given !== undefined) return `${name}: ${given}`;
  const example = exampleOf(field);
  if (!isRequired(field)) return `# ${name}: ${example}`;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(example);
  return isFree(field) ? `${name}: ${mark}` : `${name}: ${isDay ? day : example} # ${mark}`;
}

/** Whether a field may hold any text. */
function isFree(field: Schema): boolean {
  const { success } = z.safeParse(field, marks.sv);
  return success && namesIn(field, marks.sv).length === 0;
}

/** What a field, or a list, may be chosen from. */
function choicesOf(field: Schema): string[] {
  const inner = unwrapped(field);
  if (inner instanceof z.ZodArray) return choicesOf(inner.element);
  return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
}
