import { dayInSweden } from '#src/freshness/calendar.ts';

/** The day the site is built for, in Sweden: the environment's `HUB_DAY`, or today. */
export const today: string = process.env['HUB_DAY'] ?? dayInSweden(new Date());
