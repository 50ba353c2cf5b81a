import type { MessageKey, Values } from '#scripts/check/messages.ts';
import type { Owner } from '#src/content/collection.ts';

/** The kinds of things to do, the worst first. */
export const kinds = ['overdue', 'contact', 'link', 'due', 'soon', 'ending', 'stale', 'orphan', 'untranslated'] as const;

/** What kind of thing there is to do: the key of its heading, `status.<kind>`. */
export type Kind = (typeof kinds)[number];

/** Something to do about an entry. */
export interface Finding {
  kind: Kind;
  owner: Owner;
  /** As commands take it: `guides/bidrag`. Of a link in a file of sources: that file. */
  entry: string;
  file: string;
  line: number;
  title: string;
  /** The day it counts from; none where there is no such day. */
  day?: string;
  /** What there is to do takes so many minutes. */
  work?: 'review' | 'contact';
  sentence: MessageKey;
  values: Values;
  /** What to type. None where it is to be done by hand. */
  command?: string;
}

/** In the order they are told: the worst kind first, then by day, then by file. */
export function worstFirst(findings: Finding[]): Finding[] {
  const place = ({ kind, day = '', file, line }: Finding) => `${kinds.indexOf(kind)} ${day} ${file} ${String(line).padStart(6, '0')}`;
  return findings.toSorted((a, b) => (place(a) < place(b) ? -1 : Number(place(a) > place(b))));
}
