import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldOf, itemsOf, textOf } from '#scripts/check/values.ts';

/** How an address outside the hub was, the last time it was asked for. */
export interface LinkResult {
  url: string;
  state: 'ok' | 'dead' | 'moved' | 'blocked' | 'timeout' | 'unreachable';
  /** What its server answered, if it did. */
  status?: number;
  /** The day it was asked for. */
  checked: string;
}

/** Where the results are kept, in the folder of the project. */
const cache = '.cache/links.json';

/** What is known of the addresses outside the hub; nothing where nobody has asked, or the file cannot be read. */
export function readLinks(root: string): LinkResult[] {
  try {
    return itemsOf(JSON.parse(readFileSync(join(root, cache), 'utf8'))).filter(isResult);
  } catch {
    return [];
  }
}

function isResult(value: unknown): value is LinkResult {
  return ['url', 'state', 'checked'].every((name) => textOf(fieldOf(value, name)) !== undefined);
}
