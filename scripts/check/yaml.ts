import { isCollection, isMap, isNode, isScalar, parseDocument, visit, type Document } from 'yaml';
import { span, start, type Point, type Span } from './points.ts';
import type { Fault } from './problem.ts';
import { faultsIn } from './yaml-faults.ts';

/** The way to a value: names of fields and numbers of items. */
export type Path = readonly (string | number)[];

/** YAML that somebody wrote, read as far as it can be. */
export interface Yaml {
  /** The values; undefined when they cannot be read. */
  values: unknown;
  /** The values as Astro reads them, for which a day that is not in quotes is no text. */
  astroValues: unknown;
  faults: Fault[];
  /** Where a value stands, or else the nearest that it would be in. */
  pointOf: (path: Path) => Span;
  /** Where the name of a field stands. */
  pointOfKey: (path: Path) => Span;
  /** A value as it was written, on one line. */
  written: (path: Path) => string;
}

/** YAML that could not even be looked for. */
export function noYaml(...faults: Fault[]): Yaml {
  return { values: undefined, astroValues: undefined, faults, pointOf: () => start, pointOfKey: () => start, written: () => '' };
}

/** Reads YAML. `pointAt` gives the place of an offset in it; `first` is where it begins. */
export function readYaml(text: string, pointAt: PointAt, first: Point): Yaml {
  try {
    const document = parseDocument(text, { logLevel: 'silent' });
    const faults = faultsIn(document, text, pointAt);
    const isReadable = faults.every(({ rule }) => rule === 'yaml/duplicate');
    const values: unknown = isReadable ? document.toJS() : undefined;
    return {
      values,
      astroValues: isReadable ? withDates(document) : undefined,
      faults,
      pointOf: (path) => pointOf(document, path, pointAt) ?? first,
      pointOfKey: (path) => keyPoint(document, path, pointAt) ?? first,
      written: (path) => written(document, path, text),
    };
  } catch {
    return noYaml({ rule: 'yaml/other', at: first });
  }
}

/** What js-yaml, which Astro reads fields with, takes for a day or a time. */
const timestamp = /^\d{4}-(\d{2}-\d{2}$|\d{1,2}-\d{1,2}([Tt]|[ \t]+)\d{1,2}:\d{2}:\d{2})/;

/** The values of a document, with a `Date` where js-yaml has one. The document keeps it. */
function withDates(document: Document): unknown {
  visit(document, {
    Scalar(key, node) {
      const isDate = node.type === 'PLAIN' && typeof node.value === 'string' && timestamp.test(node.value);
      if (isDate && key !== 'key') node.value = new Date(String(node.value));
    },
  });
  return document.toJS();
}

type PointAt = (offset: number) => Point;

function pointOf(document: Document, path: Path, pointAt: PointAt): Span | undefined {
  const node: unknown = document.getIn(path, true);
  if (isNode(node) && node.range) return span(pointAt(node.range[0]), pointAt(node.range[1]));
  const parent = path.slice(0, -1);
  if (parent.length === 0) return undefined;
  return keyPoint(document, parent, pointAt) ?? pointOf(document, parent, pointAt);
}

function keyPoint(document: Document, path: Path, pointAt: PointAt): Span | undefined {
  const parent: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1));
  return isScalar(pair?.key) && pair.key.range ? span(pointAt(pair.key.range[0]), pointAt(pair.key.range[1])) : undefined;
}

function written(document: Document, path: Path, text: string): string {
  const node: unknown = document.getIn(path, true);
  if (isCollection(node) && !node.flow) return '…';
  return isNode(node) && node.range ? text.slice(node.range[0], node.range[1]).replace(/\s+/g, ' ') : '';
}
