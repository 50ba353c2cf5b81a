import { describe, expect, it } from 'vitest';
import { placeFinder } from '#src/search/places.ts';

const find = placeFinder([{
  dalarna: { names: ['Dalarna', 'Region Dalarna'], municipalities: [['Falun', 'Falu'], ['Ludvika'], ['Malung-Sälen']] },
  uppsala: { names: ['Uppsala län', 'Uppsala County'], municipalities: [['Håbo'], ['Uppsala']] },
  jonkoping: { names: ['Jönköpings län'], municipalities: [['Habo'], ['Jönköping']] },
  'vastra-gotaland': { names: ['Västra Götaland', 'VGR'], municipalities: [['Vara'], ['Ängby']] },
  skane: { names: ['Skåne'], municipalities: [['Angby'], ['Lund']] },
}]);

describe('a place that is typed', () => {
  it.each([
    ['Dalarna', 'dalarna', undefined],
    ['region dalarna', 'dalarna', undefined],
    ['dalarnas län', 'dalarna', undefined],
    ['Stöd i Dalarna?', 'dalarna', undefined],
    ['vgr', 'vastra-gotaland', undefined],
    ['uppsala', 'uppsala', undefined],
    ['Jönköping', 'jonkoping', undefined],
    ['LUDVIKA', 'dalarna', 'Ludvika'],
    ['ludvika kommun', 'dalarna', 'Ludvika'],
    ['Ludvikas kommun', 'dalarna', 'Ludvika'],
    ['falu kommun', 'dalarna', 'Falun'],
    ['malung sälen', 'dalarna', 'Malung-Sälen'],
    ['Malung-Salen', 'dalarna', 'Malung-Sälen'],
    ['Vem kan jag kontakta i Ludvika?', 'dalarna', 'Ludvika'],
    ['kontakt Ludvika', 'dalarna', 'Ludvika'],
    ['vara', 'vastra-gotaland', 'Vara'],
    ['Vara kommun', 'vastra-gotaland', 'Vara'],
  ])('is found by what it is called: %s', (query, region, municipality) => {
    const found = find(query);
    expect([found?.region, found?.municipality]).toEqual([region, municipality]);
  });

  it('with and without its marks is another, where both exist', () => {
    expect([find('Håbo')?.region, find('habo')?.region, find('ängby')?.region, find('angby')?.region]).toEqual(['uppsala', 'jonkoping', 'vastra-gotaland', 'skane']);
  });

  it('is not guessed where two places are the same without marks', () => {
    const twins = placeFinder([{ a: { names: ['A'], municipalities: [['Åby']] }, b: { names: ['B'], municipalities: [['Äby']] } }]);
    expect([twins('aby'), twins('åby')?.region]).toEqual([undefined, 'a']);
  });

  it('is none where counties share a name', () => {
    const shared = placeFinder([{ kalmar: { names: ['Kalmar', 'Småland'], municipalities: [] }, kronoberg: { names: ['Kronoberg', 'Småland'], municipalities: [] } }]);
    expect([shared('Småland'), shared('smaland'), shared('kalmar')?.region]).toEqual([undefined, undefined, 'kalmar']);
  });

  it.each(['', 'kommun', 'region', 'att vara', 'lund upphandling', 'ludvi', 'h\u00E1bo', '((', '😀', 'ludvika '.repeat(2_000)])('is not seen in what names none: %j', (query) => {
    expect(find(query)).toBeUndefined();
  });
});
