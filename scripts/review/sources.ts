import type { Content, Entry } from '#scripts/check/content.ts';
import { namesOf } from '#scripts/check/names.ts';
import type { Edit } from '#scripts/check/problem.ts';
import { fieldOf, textOf } from '#scripts/check/values.ts';
import { replacing } from '#scripts/write/edits.ts';

/** A source of an entry, as the file of sources has it. */
export interface CitedSource {
  id: string;
  title: string;
  publisher: string;
  url: string;
  /** The day it was last read. */
  read: string;
}

/** What the facts of an entry name as sources, each once: those of its claims, and those of its contacts. */
export function sourcesOf({ sources }: Content, entry: Entry): CitedSource[] {
  const ids = new Set(namesOf(entry).flatMap(({ target, value }) => ('source' in target ? value : [])));
  return [...ids].flatMap((id): CitedSource[] => {
    const value = sources.map(({ yaml }) => fieldOf(yaml.values, id)).find((one) => one !== undefined);
    const text = (name: string) => textOf(fieldOf(value, name)) ?? '';
    return value === undefined ? [] : [{ id, title: text('title'), publisher: text('publisher'), url: text('url'), read: text('read') }];
  });
}

/** The edits that say that sources were read on a day, where they have not been read since. */
export function readEdits({ sources }: Content, ids: string[], day: string): [file: string, edit: Edit][] {
  return sources.flatMap(({ file, yaml }) => {
    const own = ids.filter((id) => (textOf(fieldOf(fieldOf(yaml.values, id), 'read')) ?? day) < day);
    return own.map((id): [string, Edit] => [file, replacing(yaml.pointOf([id, 'read']), day)]);
  });
}
