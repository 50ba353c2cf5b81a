import { episodesOf } from './episodes.ts';
import type { Phase, State } from './life.ts';

/** What of a life a reader is told, as short as it can be written: `overdue@2027-11-23 expired@2028-01-01`. Empty when that is nothing. */
export function outlineOf(life: Phase[]): string {
  const firsts = Map.groupBy(episodesOf(life), ({ state }) => state);
  firsts.delete('due');
  return [...firsts].flatMap(([state, [first]]) => (first?.from ? [`${state}@${first.from}`] : [])).join(' ');
}

/** The state that an outline tells of on a day. What an outline names is a state: `outlineOf` wrote it, and the browser need not have the list of them. */
export function stateIn(outline: string, day: string): State {
  const begun = outline.split(' ').filter((part) => part.includes('@') && (part.split('@')[1] ?? '') <= day);
  return (begun.at(-1)?.split('@')[0] ?? 'current') as State;
}
