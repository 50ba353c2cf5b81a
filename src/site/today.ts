/** The day the site is built for, in Sweden: the environment's `HUB_DAY`, or today. */
export const today: string =
  process.env['HUB_DAY'] ?? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
