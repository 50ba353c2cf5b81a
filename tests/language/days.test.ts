import { describe, expect, it } from 'vitest';
import { daysIn } from '#scripts/language/days.ts';
import { isPromise } from '#scripts/language/tense.ts';

describe('a day in a text', () => {
  it.each([
    ['den 11 september 2018', '11 september 2018', '2018-09-11'],
    ['den 11/9 2018', '11/9 2018', '2018-09-11'],
    ['2018-09-11', '2018-09-11', '2018-09-11'],
    ['on 1 March 2021', '1 March 2021', '2021-03-01'],
    ['on March 1st, 2021', 'March 1st, 2021', '2021-03-01'],
    ['i februari 2020', 'februari 2020', '2020-02-29'],
    ['hösten 2020', 'hösten 2020', '2020-11-30'],
    ['in the spring of 2020', 'spring of 2020', '2020-05-31'],
    ['första halvåret 2020', 'första halvåret 2020', '2020-06-30'],
    ['år 2020', '2020', '2020-12-31'],
  ])('is read: %s', (text, written, last) => {
    expect(daysIn(text)).toEqual([expect.objectContaining({ text: written, last })]);
  });

  it.each(['lagen (2016:1145)', 'prop. 2017/18:1', '1980-talet', 'the 1980s', 'den 31/2 2020', 'Samarkand2015', '12020 kronor'])('is none in ”%s”', (text) => {
    expect(daysIn(text)).toEqual([]);
  });

  it('stands where it is said to', () => {
    const text = 'Från maj 2019 till 2020-01-02.';
    expect(daysIn(text).map(({ from, to }) => text.slice(from, to))).toEqual(['maj 2019', '2020-01-02']);
  });
});

/** Whether the last day that a sentence names is promised. */
function promises(sentence: string): boolean {
  const day = daysIn(sentence).at(-1);
  return day !== undefined && isPromise(sentence, day);
}

describe('a promise', () => {
  it.each([
    'Fram till den 11/9 2018 är det möjligt att söka.',
    'Ansökan är öppen till och med 15 mars 2021.',
    'Projektet pågår till 2019.',
    'Utredningen ska vara klar hösten 2020.',
    'Rapporten kommer att lämnas den 1 mars 2019.',
    'Programmet löper 2014–2020.',
    'Utlysningen är öppen 1–31 mars 2020.',
    'Regeringen beslutade 2018 att arbetet ska vara klart 2020.',
    'Until 11 September 2018 it is possible to apply.',
    'Projektet drivs av regionen under åren 2019 och 2020 och har ekonomiskt stöd från staten.',
    'Under 2016–2018 genomför tolv regioner projekt.',
    'De kommer i nästa steg att kunna söka pengar för 2019–2020.',
    'The work will be evaluated in 2020.',
    'The regulation runs to the end of 2020.',
  ])('is one: %s', (sentence) => {
    expect(promises(sentence)).toBe(true);
  });

  it.each([
    'Föreningen fick stöd till 2019.',
    'Det skulle vara klart 2020.',
    'Projektet har pågått till 2019.',
    'Lagen gäller sedan 1 januari 2017.',
    'Upphandling ska följa lagen från 2016.',
    'Enligt planen 2018 ska regionerna samverka.',
    'Fördubblingen från 2009 till 2016 bygger på en frivillig lista.',
    'Medlemsländerna fick 24 månader på sig, alltså till den 27 november 2025.',
    'The member states were given 24 months, that is until 27 November 2025.',
    'It was to run until 30 June 2026.',
    'Myndigheten har fått pengar för att stödja sociala företag under 2018–2020.',
    'Under 2018 gjorde regionen en förstudie.',
    'The association is open to those who joined in 2019.',
  ])('is none: %s', (sentence) => {
    expect(promises(sentence)).toBe(false);
  });
});
