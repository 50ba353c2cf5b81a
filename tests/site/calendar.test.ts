import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Page } from '#src/site/addresses.ts';
import { calendarOf } from '#src/site/calendar.ts';

const day = '2026-11-22';

/** A page of a guide, as far as a calendar reads it. */
function page(id: string, data: object = {}, rest: object = {}): Page {
  const facts = { title: 'Så får ni en lokal', owner: 'editors', reviewed: day, ...data };
  return { path: `guider/${id}`, entry: { collection: 'guides', id, locale: 'sv', data: facts, ...rest } } as unknown as Page;
}

/** What another parser reads from a calendar. */
function eventsIn(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

const only = (pages: Page[], at = day): ICAL.Event => {
  const [event, ...others] = eventsIn(calendarOf('editors', pages, at));
  if (!event || others.length > 0) throw new Error('There is not one event.');
  return event;
};

describe('the calendar of an owner', () => {
  it('has a review on the whole of the day that it is due, and leaves the day free', () => {
    const event = only([page('lokal')]);
    expect(event.summary).toBe('Granska: Så får ni en lokal');
    expect([event.startDate.isDate, event.startDate.toString()]).toEqual([true, '2027-11-22']);
    expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(event.component.getFirstPropertyValue('url')).toBe('https://socialtforetagande.example/guider/lokal/');
  });

  it('says why, which command to use and where to change it', () => {
    expect(only([page('lokal')]).description.split('\n')).toEqual([
      'Sidan granskades senast 22 november 2026 och ska granskas igen senast 22 november 2027.',
      'Granska den: npm run review -- guides/lokal',
      'Ändra på webben: https://github.example/socialtforetagande/hubben/edit/main/content/guides/lokal/sv.mdx',
    ]);
  });

  it('has the end of a period, the first of the contacts and a withdrawal too', () => {
    const contacts = [
      { role: 'registry', organisation: 'tillvaxtverket', verified: '2026-10-01' },
      { role: 'switchboard', organisation: 'skr', verified: '2026-09-01' },
    ];
    const events = eventsIn(calendarOf('editors', [page('lokal', { validFor: { to: '2026' }, contacts, expiresAt: '2027-06-01' })], day));
    expect(events.map(({ startDate, summary }) => `${startDate.toString()} ${summary}`)).toEqual([
      '2026-12-31 Uppdatera: Så får ni en lokal',
      '2027-03-01 Kontrollera kontakter: Så får ni en lokal',
      '2027-06-01 Gäller inte längre: Så får ni en lokal',
    ]);
    expect(events[1]?.description).toContain('– Växel, skr: 2026-09-01\n');
  });

  it('has the region in the command for its contacts', () => {
    const contacts = [{ role: 'registry', organisation: 'region-dalarna', verified: '2026-10-01' }];
    const region = page('dalarna', { contacts, reviewEvery: 1 }, { collection: 'regions' });
    expect(eventsIn(calendarOf('editors', [region], day)).map(({ description }) => description).join()).toContain('npm run verify-contacts -- --region dalarna');
  });

  it('has nothing of others, of other languages, of what is never reviewed and of what has ended', () => {
    const others = [
      page('a', { owner: 'regional' }),
      page('b', {}, { locale: 'en' }),
      page('c', {}, { collection: 'milestones' }),
      page('d', { to: '2018' }, { collection: 'projects' }),
    ];
    expect(eventsIn(calendarOf('editors', others, day))).toEqual([]);
  });

  it('keeps letters, commas, semicolons, backslashes and line breaks as they are', () => {
    const title = 'Åka, äta; öva \\ ”så”: en titel som är så lång att den måste delas på två rader ååååååååååååååååååå 🧶';
    const text = calendarOf('editors', [page('lokal', { title })], day);
    expect(only([page('lokal', { title })]).summary).toBe(`Granska: ${title}`);
    expect(text).toContain('Granska: Åka\\, äta\\; öva \\\\ ');
  });

  it('has no line over 75 bytes, and ends each as the standard says', () => {
    const text = calendarOf('editors', [page('lokal', { title: 'å'.repeat(300) })], day);
    const lines = text.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  });

  it('moves the same entry when a page is reviewed', () => {
    const [before, after] = [only([page('lokal')]), only([page('lokal', { reviewed: '2027-03-01' })])];
    expect(after.uid).toBe(before.uid);
    expect(after.startDate.toString()).toBe('2028-03-01');
  });

  it('is the same to the letter for the same day, in every time zone', () => {
    const pages = [page('b'), page('a')];
    const made = ['Pacific/Auckland', 'America/Los_Angeles', 'UTC'].map((zone) => {
      const before = process.env['TZ'];
      process.env['TZ'] = zone;
      try {
        return calendarOf('editors', pages, day);
      } finally {
        process.env['TZ'] = before ?? '';
        if (before === undefined) delete process.env['TZ'];
      }
    });
    expect(new Set(made).size).toBe(1);
    expect(made[0]).toContain('DTSTAMP:20261122T000000Z');
    expect(calendarOf('editors', pages.toReversed(), day)).toBe(made[0]);
  });
});
