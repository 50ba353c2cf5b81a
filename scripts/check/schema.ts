import { z } from 'astro/zod';
import { fieldOf } from './values.ts';
import type { Path } from './yaml.ts';

/** Any schema of Zod, whatever its values. */
export type Schema = z.core.$ZodType;

/** The names of the fields that a schema has at a path. */
export function fieldsAt(schema: Schema, path: Path): string[] {
  const inner = unwrapped(schema);
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(shapeOf(inner));
  if (inner instanceof z.ZodArray) return fieldsAt(inner.element, rest);
  const field = fieldOf(shapeOf(inner), String(step));
  return field instanceof z.ZodType ? fieldsAt(field, rest) : [];
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
