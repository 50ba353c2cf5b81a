import { existsSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { aboutField, aboutIn, exampleOf } from '#scripts/check/about.ts';
import { namesIn } from '#scripts/check/names.ts';
import { shapeOf, unwrapped, type Schema } from '#scripts/check/schema.ts';
import sv from '#scripts/messages/fields.sv.json' with { type: 'json' };
import { collections } from '#src/content/collections.ts';
import { source } from '#src/content/sources.ts';

interface Field {
  name: string;
  schema: Schema;
  about: string;
}

/** Every field of a schema, those of the groups in it too. */
function fieldsIn(schema: Schema, where: string): Field[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) return fieldsIn(inner.element, where);
  return Object.entries(shapeOf(inner)).flatMap(([name, field]) => [
    { name: `${where}.${name}`, schema: field, about: aboutField(inner, [name]) },
    ...fieldsIn(field, `${where}.${name}`),
  ]);
}

const fields = [
  ...Object.entries(collections).flatMap(([name, { original, translation }]) => [...fieldsIn(original, name), ...fieldsIn(translation, name)]),
  ...fieldsIn(source, 'sources'),
];

describe('a field', () => {
  it.each(fields)('$name says what it is for, in English and in Swedish', ({ about }) => {
    expect(about).toMatch(/\.$/);
    expect(Object.keys(sv)).toContain(about);
  });

  it.each(fields)('$name has an example that fits it', ({ schema }) => {
    const example: unknown = parse(exampleOf(schema));
    expect(z.safeParse(schema, example)).toMatchObject({ success: true });
    for (const { target, value } of namesIn(schema, example)) {
      if ('entryIn' in target) expect(existsSync(`content/${target.entryIn}/${value}/sv.mdx`)).toBe(true);
    }
  });
});

describe('the Swedish sentences about fields', () => {
  it('are about fields that there are', () => {
    const said = new Set(fields.map(({ about }) => about));
    expect(Object.keys(sv).filter((about) => !said.has(about))).toEqual([]);
  });

  it('stand in for the English ones, which stand where nobody has translated them', () => {
    expect(aboutIn('sv', 'When it began.')).toBe('När det började.');
    expect(aboutIn('sv', 'Not in the table.')).toBe('Not in the table.');
    expect(aboutIn('en', 'When it began.')).toBe('When it began.');
  });
});
