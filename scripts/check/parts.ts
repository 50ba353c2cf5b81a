import { readBody, type Body } from './body.ts';
import { pointsIn, start } from './points.ts';
import type { Fault } from './problem.ts';
import { noYaml, readYaml, type Yaml } from './yaml.ts';

/** The two parts of an entry's file: its fields and its text. */
export interface Parts {
  head: Yaml;
  /** Undefined when it cannot be read at all. */
  body: Body | undefined;
  /** Why the body, or a part of it, cannot be read. */
  bodyFaults: Fault[];
}

/** The parts of a file that could not be read at all. */
export const noParts: Parts = { head: noYaml(), body: undefined, bodyFaults: [] };

/** Divides a file where Astro does: the fields stand between two lines of `---`, the first of them at the top. */
export function partsOf(text: string): Parts {
  const [all = '', before = '', fields] = /^(\s*\n)?---([^]*?\n)---/.exec(text) ?? [];
  if (fields === undefined) return withoutFields(text);
  const pointAt = pointsIn(text);
  const base = before.length + '---'.length;
  return {
    head: readYaml(fields, (offset) => pointAt(base + offset), pointAt(before.length)),
    ...bodyOf(all.replace(/[^\r\n]/g, ' ') + text.slice(all.length)),
  };
}

function withoutFields(text: string): Parts {
  const isOpen = /^\s*---/.test(text);
  if (isOpen) return { ...noParts, head: noYaml({ rule: 'frontmatter/unclosed', at: start }) };
  return { head: noYaml({ rule: 'frontmatter/absent', at: start }), ...bodyOf(text) };
}

function bodyOf(text: string): Pick<Parts, 'body' | 'bodyFaults'> {
  const { body, faults } = readBody(text);
  return { body, bodyFaults: faults };
}
