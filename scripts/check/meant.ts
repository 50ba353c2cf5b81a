import { z } from 'astro/zod';
import { exampleOf } from './about.ts';
import type { Rule, Values } from './messages.ts';
import { unwrapped, type Schema } from './schema.ts';
import { isRecord } from './values.ts';
import { dateIn, dayIn } from './written-dates.ts';

/** What somebody meant with a value. */
export interface Meant {
  /** As it is written in YAML. */
  value: string;
  /** Whether it cannot be anything else, so that a program may write it. */
  isSure: boolean;
}

/** What somebody meant with a value that breaks a rule; undefined where nobody knows. */
export function meantBy(rule: Rule, value: string, schema: Schema | undefined): Meant | undefined {
  const written = value.replace(/^(["'])(.*)\1$/, '$2');
  switch (rule) {
    case 'frontmatter/date':
      return sure(dayIn(written)) ?? turned(written);
    case 'frontmatter/partial-date':
      return sure(dateIn(written));
    case 'frontmatter/boolean':
      return sure(flagIn(written));
    case 'frontmatter/list':
      return sure(listOf(written, schema));
    default:
      return undefined;
  }
}

function sure(value: string | undefined): Meant | undefined {
  return value === undefined ? undefined : { value, isSure: true };
}

/** A day with its month and its day in each other's place. */
function turned(text: string): Meant | undefined {
  const value = dayIn(text.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$1-$3-$2'));
  return value === undefined ? undefined : { value, isSure: false };
}

/** Yes and no, as they are said in both languages and in other programs. */
export function flagIn(text: string): 'true' | 'false' | undefined {
  if (/^(ja|j|yes|y|on|på|sant|sann|true|1)$/i.test(text.trim())) return 'true';
  return /^(nej|n|no|off|av|falskt|falsk|false|0)$/i.test(text.trim()) ? 'false' : undefined;
}

/** A list of the words of a value, where each of them can be an item. Of sentences nobody knows where one ends, nor of names without commas. */
function listOf(value: string, schema: Schema | undefined): string | undefined {
  const list = schema && unwrapped(schema);
  if (!(list instanceof z.ZodArray) || isSentence(list.element)) return undefined;
  const words = value.split(unwrapped(list.element) instanceof z.ZodEnum ? /[\s,;]+/ : /\s*[,;]\s*/).filter(Boolean);
  return words.length > 0 && !words.some((word) => /\s/.test(word)) && z.safeParse(list, words).success ? `[${words.join(', ')}]` : undefined;
}

/** Whether any text will do for a value, and no name or choice is asked for. */
function isSentence(schema: Schema): boolean {
  return unwrapped(schema) instanceof z.ZodString && z.globalRegistry.get(schema)?.['target'] === undefined;
}

/** How to write a list that was written as something else. */
export function asList(field: string, value: unknown, schema: Schema | undefined): { rule: Rule; values: Values } {
  const [first] = isRecord(value) ? Object.keys(value) : [];
  if (first !== undefined) return { rule: 'frontmatter/dash', values: { example: `- ${first}: …` } };
  const meant = typeof value === 'string' ? listOf(value, schema) : undefined;
  return { rule: 'frontmatter/list', values: { example: `${field}: ${meant ?? (schema ? exampleOf(schema) : '[…]')}` } };
}
