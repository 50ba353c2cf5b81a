/** Which events to take: those about a theme, from a date, to a date. What is left out limits nothing. */
export interface Choice {
  theme?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** Whether an event is one of those chosen. A date limits as exactly as it is given: all of 2018 is to 2018. */
export function isChosen({ date, theme }: { date: string; theme: string }, chosen: Choice): boolean {
  const isAbout = chosen.theme === undefined || theme === chosen.theme;
  const isAfter = chosen.from === undefined || date >= chosen.from.slice(0, date.length);
  return isAbout && isAfter && (chosen.to === undefined || date.slice(0, chosen.to.length) <= chosen.to);
}
