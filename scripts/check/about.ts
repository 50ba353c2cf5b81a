import { z } from 'astro/zod';
import sv from '#scripts/messages/fields.sv.json' with { type: 'json' };
import type { Language } from './messages.ts';
import { innerOf, schemaAt, shapeOf, unwrapped, type Schema } from './schema.ts';
import { fieldOf, itemsOf, textOf } from './values.ts';
import type { Path } from './yaml.ts';

/** What a field is for, in English, as the table says it; empty where the table does not. */
export function aboutField(schema: Schema, path: Path): string {
  const field = schemaAt(schema, path);
  return field ? (textOf(meta(field, 'description')) ?? '') : '';
}

/** What the table says in English, in the language of an editor. */
export function aboutIn(language: Language, about: string): string {
  return language === 'en' ? about : (textOf(fieldOf(sv, about)) ?? about);
}

/** A value that a field could have, as it is written in YAML. */
export function exampleOf(schema: Schema): string {
  const example = textOf(itemsOf(meta(schema, 'examples'))[0]);
  const inner = unwrapped(schema);
  if (example !== undefined) return isText(inner) && readsOtherwise(example) ? JSON.stringify(example) : example;
  if (inner instanceof z.ZodBoolean) return 'true';
  if (inner instanceof z.ZodEnum) return String(inner.options[0] ?? '');
  if (inner instanceof z.ZodArray) return `[${exampleOf(inner.element)}]`;
  return exampleOfFields(inner);
}

/** The fields of a group that must be there. */
function exampleOfFields(schema: Schema): string {
  const fields = Object.entries(shapeOf(schema)).filter(([, field]) => isRequired(field));
  return `{ ${fields.map(([name, field]) => `${name}: ${exampleOf(field)}`).join(', ')} }`;
}

/** Whether a field must be there. */
export function isRequired(field: Schema): boolean {
  return !z.safeParse(field, undefined).success;
}

function isText(schema: Schema): boolean {
  return schema instanceof z.ZodString;
}

/** Whether YAML would take a text for a number, or for more than a text. */
function readsOtherwise(text: string): boolean {
  return /^\d+$|: | #|^[[{&*!|>'"%@`-]/.test(text);
}

/** What the table has noted of a schema, or of the one inside it. */
function meta(schema: Schema, name: 'description' | 'examples'): unknown {
  const noted = z.globalRegistry.get(schema)?.[name];
  const inner = innerOf(schema);
  return noted ?? (inner && meta(inner, name));
}
