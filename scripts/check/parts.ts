import { readBody, type Body } from './body.ts';
import { divisionOf, type Division } from './division.ts';
import { pointsIn } from './points.ts';
import type { Fault } from './problem.ts';
import { blanked } from './unbroken.ts';
import { noYaml, readYaml, type Yaml } from './yaml.ts';

/** The two parts of an entry's file: its fields and its text. */
export interface Parts {
  head: Yaml;
  /** Undefined when it cannot be read at all. */
  body: Body | undefined;
  /** Why the body, or a part of it, cannot be read. */
  bodyFaults: Fault[];
}

const noText: Omit<Parts, 'head'> = { body: undefined, bodyFaults: [] };

/** The parts of a file that could not be read at all. */
export const noParts: Parts = { head: noYaml(), ...noText };

/** The parts of a file, as far as they can be told from each other and read. */
export function partsOf(text: string): Parts {
  const { fields, text: below, faults } = divisionOf(text);
  return { head: headOf(text, fields, faults), ...(below === undefined ? noText : bodyOf(blanked(text, { from: 0, to: below }))) };
}

function headOf(text: string, fields: Division['fields'], faults: Fault[]): Yaml {
  if (!fields) return noYaml(...faults);
  const pointAt = pointsIn(text);
  const first = { ...pointAt(fields.from), column: 1 };
  const yaml = readYaml(text.slice(fields.from, fields.to), (offset) => pointAt(fields.from + offset), first);
  return { ...yaml, faults: [...faults, ...yaml.faults] };
}

function bodyOf(text: string): Pick<Parts, 'body' | 'bodyFaults'> {
  const { body, faults } = readBody(text);
  return { body, bodyFaults: faults };
}
