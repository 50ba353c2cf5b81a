import { z } from 'astro/zod';
import { aboutIn, exampleOf } from '#scripts/check/about.ts';
import { fieldOf, textOf } from '#scripts/check/values.ts';

/** The names that a field may hold, by what it names: `guides`, `source`, `municipality`. */
export type Names = Record<string, string[]>;

/** A date is prepared from what YAML may have read it as, a year as a number: Zod cannot say that of what comes in. */
const date = { type: ['string', 'integer'], pattern: /^\d{4}(-\d{2}(-\d{2})?)?$/.source };

/**
 * The JSON Schema (draft 7, which editors' programs read) of what an editor writes, with the sentences in Swedish.
 * With `names`, what a field names is one of them, so that a program can propose it.
 */
export function jsonSchemaOf(schema: z.ZodType, names: Names = {}): object {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const target: unknown = jsonSchema['target'];
      delete jsonSchema['target'];
      const known = names[nameOf(target)];
      if (known) jsonSchema.enum = known;
      if (jsonSchema.description) jsonSchema.description = aboutIn('sv', jsonSchema.description);
      if (zodSchema instanceof z.ZodPipe) Object.assign(jsonSchema, date, { examples: [exampleOf(zodSchema)] });
    },
  });
}

/** The name under which `names` has what a field points at. */
function nameOf(target: unknown): string {
  const collection = textOf(fieldOf(target, 'entryIn'));
  return collection ?? (fieldOf(target, 'source') ? 'source' : fieldOf(target, 'municipality') ? 'municipality' : '');
}
