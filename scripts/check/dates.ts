import { isDate } from '#src/content/fields.ts';
import type { Span } from './points.ts';
import type { Fault } from './problem.ts';
import { fieldOf, itemsOf, textOf } from './values.ts';
import type { Path, Yaml } from './yaml.ts';

/** Fields of which the second may not be earlier than the first. */
const pairs = [
  [['from'], ['to']],
  [['date'], ['ends']],
  [['published'], ['changed']],
  [['validFor', 'from'], ['validFor', 'to']],
] as const;

/** Where something ends before it begins. */
export function wrongOrder(head: Yaml): Fault[] {
  return pairs.flatMap(([first, second]): Fault[] => {
    const [begins, ends] = [dateAt(head, first), dateAt(head, second)];
    if (!isDate(begins) || !isDate(ends) || !isBefore(ends, begins)) return [];
    return [{ rule: 'frontmatter/order', at: head.pointOf(second), values: { first: first.join('.'), begins, second: second.join('.'), ends } }];
  });
}

function dateAt({ values }: Yaml, path: readonly string[]): string {
  return textOf(path.reduce(fieldOf, values)) ?? '';
}

/** Whether a date is before another, as exactly as both are known: May 2018 is not before 2018. */
export function isBefore(a: string, b: string): boolean {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) < b.slice(0, known);
}

/** A date that is written in a field. */
interface Written {
  field: string;
  value: string;
  at: Span;
}

/** The dates at some places of YAML that are as they are wanted. That they are dates at all is asked last: it takes longest. */
export function datesAt(yaml: Yaml, paths: Path[], isWanted: (field: string, date: string) => boolean): Written[] {
  return paths.flatMap((path): Written[] => {
    const value = path.reduce<unknown>((inside, step) => (typeof step === 'number' ? itemsOf(inside)[step] : fieldOf(inside, step)), yaml.values);
    const [field, date] = [String(path.at(-1)), textOf(value)];
    return date !== undefined && isWanted(field, date) && isDate(date) ? [{ field, value: date, at: yaml.pointOf(path) }] : [];
  });
}
