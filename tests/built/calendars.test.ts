import { globSync, readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { readContent } from '#scripts/check/content.ts';
import { readSite } from '#scripts/check/site.ts';
import { knownIn } from '#scripts/status/known.ts';
import { owners } from '#src/content/collection.ts';
import { deadlinesOf } from '#src/freshness/deadlines.ts';
import { calendarAddressOf } from '#src/site/calendar-address.ts';
import { owner as hub } from '#src/site/owner.ts';

const textOf = (owner: (typeof owners)[number]) => readFileSync(`dist${new URL(calendarAddressOf(owner)).pathname}`, 'utf8');
const calendar = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown as unknown[]);
const eventsIn = (text: string) => calendar(text).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

/** The day that the site was built for: what its calendars say. */
const day = /DTSTAMP:(\d{4})(\d{2})(\d{2})T000000Z/.exec(textOf('editors'))?.slice(1).join('-') ?? '';
const { known } = knownIn(readContent('.', readSite(), day));

describe.each(owners)('the calendar of %s', (owner) => {
  const events = eventsIn(textOf(owner));

  it('has the first day of each kind that something has to be done about each page, and nothing else', () => {
    const own = known.filter((one) => one.owner === owner && one.isSeen);
    const due = own.flatMap(({ name, aging }) => {
      const firsts = Map.groupBy(deadlinesOf(aging, day), ({ reason }) => reason);
      return [...firsts].map(([reason, [first]]) => `${first?.day} ${reason}-${name.replace('/', '-')}@${new URL(hub.site).host}`);
    });
    expect(due.length).toBeGreaterThan(0);
    expect(events.map(({ startDate, uid }) => `${startDate.toString()} ${uid}`)).toEqual(due.toSorted());
  });

  it('has every id once, and says in Swedish what to do', () => {
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events.filter(({ summary }) => !/^(Granska|Uppdatera|Kontrollera kontakter|Gäller inte längre): \S/.test(summary))).toEqual([]);
  });

  it('leads to pages and files that are there', () => {
    const pages = events.map(({ component }) => new URL(String(component.getFirstPropertyValue('url'))).pathname);
    expect(pages.filter((path) => globSync(`dist${path}index.html`).length === 0)).toEqual([]);
    const files = events.map(({ description }) => /\/edit\/main\/(\S+)$/.exec(description)?.[1] ?? '');
    expect(files.filter((file) => globSync(file).length === 0)).toEqual([]);
  });
});

it('no calendar is in the sitemap or on a page', () => {
  const told = globSync('dist/**/*.{xml,html}').filter((file) => readFileSync(file, 'utf8').includes('.ics'));
  expect(told).toEqual([]);
});
