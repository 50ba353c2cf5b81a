import { Stop } from '#scripts/check/stop.ts';

/** Throws `Stop` if something that was done on a day has been done since: nothing gets older by being looked at. */
export function demandForwards(file: string, was: string, day: string): void {
  if (day < was) throw new Stop('write.backwards', { file, was, day });
}
