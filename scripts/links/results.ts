import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { itemsOf } from '#scripts/check/values.ts';
import { replaceFile } from '#scripts/replace-file.ts';
import { day } from '#src/content/fields.ts';
import { daysBetween } from '#src/freshness/calendar.ts';

const result = z.object({
  /** As it was asked: whole, and without what comes after #. */
  url: z.string(),
  /**
   * `blocked` says neither yes nor no to a program, so a person must look; of `timeout` and `unreachable` nobody can tell
   * whether it is the address, the server or the network.
   */
  state: z.enum(['ok', 'dead', 'moved', 'blocked', 'timeout', 'unreachable']),
  /** The last status that was answered; of what has moved, that of its new address. */
  status: z.number().optional(),
  /** Where it has moved for good. */
  to: z.string().optional(),
  /** Why it could not be reached, where there was no status to say so. */
  reason: z.enum(['host', 'certificate', 'loop', 'connection']).optional(),
  /** How many times in a row nobody could tell. */
  failures: z.number().optional(),
  /** The day it was asked. */
  checked: day(),
});

/** What is known of an address outside the site. */
export type LinkResult = z.infer<typeof result>;

/** Where `npm run links` keeps what it knows. Git does not have it. */
const file = '.cache/links.json';

/** For how many days what was found holds: a page that is there, and anything else. */
const holdsFor = { ok: 30, other: 1 };

/** What `npm run links` last found, in the project in the folder `root`. What cannot be read is not known. */
export function readLinks(root: string): LinkResult[] {
  return itemsOf(parsed(join(root, file))).flatMap((item) => result.safeParse(item).data ?? []);
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Keeps what is known, an address a line. */
export function writeLinks(root: string, results: LinkResult[]): void {
  const lines = results.toSorted((a, b) => (a.url < b.url ? -1 : 1)).map((one) => JSON.stringify(one));
  mkdirSync(dirname(join(root, file)), { recursive: true });
  replaceFile(join(root, file), `[\n${lines.join(',\n')}\n]\n`);
}

/** Whether a result needs no asking again on a day. */
export function isFresh({ state, checked }: LinkResult, day: string): boolean {
  const days = daysBetween(checked, day);
  return days >= 0 && days < (state === 'ok' ? holdsFor.ok : holdsFor.other);
}
