import { say, type Language } from '#scripts/check/messages.ts';
import { readable } from '#scripts/check/print.ts';
import type { Coverage } from './coverage.ts';
import type { Gap } from './gap.ts';

/** What lacks something, and all that it lacks. */
export interface GapLine {
  of: string;
  lacks: string[];
}

/** The gaps, a line for each that lacks something, in the order they come. Of long lists the first `most` names are told. */
export function gapLines(gaps: Gap[], language: Language, most: number): GapLine[] {
  const groups = Map.groupBy(gaps, ({ collection, entry }) => entry?.name ?? collection);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ of: ofGap(first, language), lacks: own.map((gap) => lackOf(gap, language, most)) }] : [];
  });
}

function ofGap({ collection, entry }: Gap, language: Language): string {
  return entry ? readable(entry.title) : say(language, `coverage.of.${collection}`);
}

/** What is missing, with the names of what it is about. */
export function lackOf({ kind, values, list = [] }: Gap, language: Language, most = list.length): string {
  const more = list.length > most ? say(language, 'coverage.more', { count: String(list.length - most) }) : '';
  return say(language, `coverage.gap.${kind}`, { ...values, list: list.slice(0, most).map(readable).join(', ') + more });
}

/** What is not counted, and why, where there is such. */
export function leftOut({ hidden, unread, day }: Coverage, language: Language): string[] {
  const named = (list: string[]) => ({ day, list: list.map(readable).join(', ') });
  return [
    ...(unread.length > 0 ? [say(language, 'coverage.unread', named(unread))] : []),
    ...(hidden.length > 0 ? [say(language, 'coverage.hidden', named(hidden))] : []),
  ];
}
