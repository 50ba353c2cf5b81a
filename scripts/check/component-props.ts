import type { z } from 'astro/zod';
import { exampleOf } from './about.ts';
import { placeOf } from './body.ts';
import { wrongOrder } from './dates.ts';
import { asFields, type Element } from './elements.ts';
import { misfits } from './issues.ts';
import type { Rule, Values } from './messages.ts';
import type { Fault } from './problem.ts';
import { schemaAt } from './schema.ts';

/** How what is said of a field is said of a prop. What is left out here is said in the same words. */
const ofProps: Partial<Record<Rule, Rule>> = {
  'frontmatter/missing': 'components/prop',
  'frontmatter/quotes': 'components/prop',
  'frontmatter/unknown': 'components/prop-unknown',
  'frontmatter/choice': 'components/prop-choice',
  'frontmatter/boolean': 'components/prop-flag',
};

/** What is wrong with what an element is told, by the schema of its component. Each prop is told of once. */
export function wrongProps(element: Element, schema: z.ZodType): Fault[] {
  const name = element.name ?? '';
  const written = element.attributes.flatMap((attribute, index) => wrongAttribute(element, attribute, index));
  const told = new Set(written.map(({ values }) => values?.['prop']));
  const fields = asFields(element);
  const found = [...misfits(schema, fields), ...wrongOrder(fields)].map(({ rule, at, values }): Fault => {
    // Of a prop that is there or not nobody writes a value, so none is proposed.
    const unsaid: Values = rule === 'frontmatter/boolean' ? { nearest: '' } : {};
    return { rule: ofProps[rule] ?? rule, at, values: { ...values, ...unsaid, name, prop: values?.['field'] ?? '' } };
  });
  const all = [...written, ...found.filter(({ values }) => !told.has(values?.['prop']))];
  return all.map((fault) => ({ ...fault, values: { ...fault.values, example: exampleFor(schema, fault.values?.['prop'] ?? '') } }));
}

/** A value that a prop may have, without the quotation marks that YAML wants around some. */
function exampleFor(schema: z.ZodType, prop: string): string {
  const found = schemaAt(schema, [prop]);
  return found ? exampleOf(found).replaceAll('"', '') : '';
}

/** What is wrong with how a prop is written, whatever it is for. */
function wrongAttribute(element: Element, attribute: Element['attributes'][number], index: number): Fault[] {
  const fault = (rule: Rule, values: Values): Fault[] => [{ rule, at: placeOf(element), values: { name: element.name ?? '', ...values } }];
  if (attribute.type === 'mdxJsxExpressionAttribute') return fault('components/prop-code', { prop: `{${attribute.value}}` });
  const { name: prop, value } = attribute;
  const isAgain = element.attributes.slice(0, index).some((before) => 'name' in before && before.name === prop);
  if (isAgain) return fault('components/prop-twice', { prop });
  if (/^on[A-Z]/i.test(prop)) return fault('components/handler', { prop });
  if (typeof value === 'object' && value !== null) return fault('components/prop-code', { prop });
  return value === '' ? fault('components/prop', { prop }) : [];
}
