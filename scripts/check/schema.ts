import { z } from 'astro/zod';
import { fieldOf } from './values.ts';
import type { Path } from './yaml.ts';

/** Any schema of Zod, whatever its values. */
export type Schema = z.core.$ZodType;

/** The names of the fields that a schema has at a path. */
export function fieldsAt(schema: Schema, path: Path): string[] {
  const found = schemaAt(schema, path);
  return found ? Object.keys(shapeOf(unwrapped(found))) : [];
}

/** The schema of the value at a path, or undefined where there is none. */
export function schemaAt(schema: Schema, path: Path): Schema | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) return schemaAt(inner.element, rest);
  const field = fieldOf(shapeOf(inner), String(step));
  return field instanceof z.ZodType ? schemaAt(field, rest) : undefined;
}

/** The fields of a schema of an object, by name; none of any other schema. */
export function shapeOf(schema: Schema): z.core.$ZodShape {
  return schema instanceof z.ZodObject ? schema.shape : {};
}

/** The schema of the value itself, without what makes it optional or prepares it. */
export function unwrapped(schema: Schema): Schema {
  const inner = innerOf(schema);
  return inner ? unwrapped(inner) : schema;
}

/** The schema that another makes optional or prepares values for. */
export function innerOf(schema: Schema): Schema | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return schema.unwrap();
  if (schema instanceof z.ZodDefault) return schema.unwrap();
  return schema instanceof z.ZodPipe ? schema.out : undefined;
}
