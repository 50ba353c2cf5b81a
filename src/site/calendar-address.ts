import type { Owner } from '#src/content/collection.ts';
import { owner as hub } from './owner.ts';

/** The address of an owner's calendar, to subscribe to. */
export function calendarAddressOf(owner: Owner): string {
  return `${hub.site}/kalender/${owner}.ics`;
}
