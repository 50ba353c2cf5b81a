import { describe, expect, it } from 'vitest';
import type { CollectionName } from '#src/content/collections.ts';
import type { Entry } from '#src/content/entries.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { badgesOf, stateWords } from '#src/site/badges.ts';
import { noticesOf } from '#src/site/notices.ts';

/** An entry with no more than its age needs. */
function entry(collection: CollectionName, data: object, locale: Locale = 'sv'): Entry {
  return { collection, locale, data: { reviewed: '2025-11-22', ...data } } as unknown as Entry;
}

/** What a reader sees of a page that is built on a day. */
const seen = (of: Entry, day: string) =>
  noticesOf(of, day).filter(({ when }) => !when.hidden).map(({ state, sentences }) => [state, ...sentences.filter(({ when }) => !when.hidden).map(({ text }) => text)]);

const contacts = [{ verified: '2026-11-01' }, { verified: '2022-03-14' }];

describe('the notice of a page', () => {
  it('is none while it is current or due', () => {
    expect(seen(entry('guides', {}), '2026-11-22')).toEqual([]);
  });

  it('says that its review is late and since when, in the language of the reader', () => {
    expect(seen(entry('guides', {}), '2026-11-23')).toEqual([['overdue', 'Den här sidan skulle ha granskats senast 22 november 2026. Uppgifter kan ha ändrats.']]);
    expect(seen(entry('guides', {}, 'en'), '2026-11-23')).toEqual([['overdue', 'This page should have been reviewed by 22 November 2026. Details may have changed.']]);
  });

  it('has a sentence for each reason, the oldest first', () => {
    expect(seen(entry('regions', { contacts, validFor: { to: '2026' } }), '2027-01-01')).toEqual([
      [
        'overdue',
        'Det finns kontaktuppgifter här som inte har kontrollerats sedan 14 mars 2022. De kan ha ändrats.',
        'Den här sidan skulle ha granskats senast 22 november 2026. Uppgifter kan ha ändrats.',
        'Reglerna eller beloppen på sidan gällde till och med 31 december 2026. Kontrollera vad som gäller nu.',
      ],
    ]);
  });

  it('tells what is over in the past tense, and no longer that it is late', () => {
    expect(seen(entry('projects', { from: '2016-02-01', to: '2018-12-31' }), '2026-11-22')).toEqual([['ended', 'Projektet är avslutat. Det pågick 2016–2018.']]);
    expect(seen(entry('projects', { from: '2018', to: '2018-10' }), '2026-11-22')).toEqual([['ended', 'Projektet är avslutat. Det pågick 2018.']]);
    expect(seen(entry('projects', { to: '2018-10' }, 'en'), '2026-11-22')).toEqual([['ended', 'This project ended in 2018.']]);
    expect(seen(entry('news', { kind: 'event', date: '2026-11-21' }), '2026-11-22')).toEqual([['ended', 'Dagen har passerat.']]);
    expect(seen(entry('news', { kind: 'news', date: '2020-11-21' }), '2026-11-22')).toEqual([]);
    expect(seen(entry('examples', { status: 'closed', statusAt: '2024-03' }), '2026-11-22')).toEqual([['ended', 'Verksamheten är nedlagd, enligt uppgifter från mars 2024.']]);
  });

  it('says on a page that stayed online when it stopped to apply', () => {
    expect(seen(entry('guides', { expiresAt: '2026-06-01' }), '2026-06-01')).toEqual([['expired', 'Den här sidan gällde till och med 31 maj 2026 och är inte längre aktuell.']]);
  });

  it('is there beforehand, hidden, with the days that decide', () => {
    expect(noticesOf(entry('projects', { from: '2026', to: '2027-06' }), '2026-11-01')).toMatchObject([
      { state: 'overdue', when: { from: '2026-11-23', until: '2027-07-01', hidden: true } },
      { state: 'ended', when: { from: '2027-07-01', hidden: true } },
    ]);
  });
});

describe('the badge of an entry in a list', () => {
  const shown = (of: Entry, day: string) => badgesOf(of, day).filter(({ when }) => !when.hidden).map(({ text }) => text);

  it.each([
    ['2026-11-22', []],
    ['2026-11-23', ['Behöver granskas']],
    ['2027-01-01', ['Avslutat']],
    ['2027-03-01', ['Inte aktuell']],
  ])('on %s is %j', (day, words) => expect(shown(entry('projects', { to: '2026', expiresAt: '2027-03-01' }), day)).toEqual(words));

  it('has words of its own for events and enterprises', () => {
    expect(shown(entry('news', { kind: 'event', date: '2020-01-01' }), '2026-11-22')).toEqual(['Har passerat']);
    expect(shown(entry('examples', { status: 'closed', statusAt: '2026' }, 'en'), '2026-11-22')).toEqual(['Closed']);
  });

  it('says nothing of contacts: each tells on the page how old it is', () => {
    expect(shown(entry('regions', { reviewed: '2026-11-22', contacts }), '2026-11-22')).toEqual([]);
  });

  it('needs no word for what is current or due', () => expect(Object.keys(stateWords('sv')).filter((key) => /current|due$/.test(key))).toEqual(['overdue']));
});
