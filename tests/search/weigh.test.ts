import { describe, expect, it } from 'vitest';
import { headed, weigherOf, type Sought } from '#src/search/query/weigh.ts';

/** The titles in the order that they are worth to those who typed some words, each of them as rare. */
function order(typed: string, titles: string[], begun?: string): string[] {
  const asked = typed.split(' ').map((word): Sought => ({ names: [[word]], isBegun: word === begun, hasTwin: () => false }));
  const facts = Object.fromEntries(titles.map((title) => [title, { title, kind: 'guides', audience: [], region: [], expires: '', life: '' }]));
  const weigh = weigherOf('sv', asked, facts, false);
  const rarity = new Map(asked.map((_, index) => [index, 1]));
  return titles.toSorted((a, b) => weigh({ id: b, score: 1, rarity }).score - weigh({ id: a, score: 1, rarity }).score);
}

describe('a title', () => {
  it('that is just what was typed comes before one that has it in another form', () => {
    expect(order('socialt företag', ['Socialt företagande', 'Socialt företag'])).toEqual(['Socialt företag', 'Socialt företagande']);
  });

  it.each([
    ['mia', 'MIA – mobilisering inför arbete', 'MIA och andra projekt'],
    ['sociala företag', 'Sociala företag (SF)', 'Sociala företag i kommuner'],
  ])('that begins with a name is worth what the name is: %s', (typed, name, other) => {
    expect(order(typed, [other, name])).toEqual([name, other]);
  });

  it('that goes on as a word begins comes first, however little of that is typed', () => {
    expect(order('coompanion gä', ['Coompanion Jämtland', 'Coompanion Gävleborg'], 'gä')).toEqual(['Coompanion Gävleborg', 'Coompanion Jämtland']);
  });
});

describe('a page with a heading that is like a question', () => {
  const weigh = weigherOf('sv', [{ names: [['kollektivavtal']], isBegun: false, hasTwin: () => false }], {}, true);
  const page = weigh({ id: 'a', score: 2, rarity: new Map([[0, 1]]) });

  it('is worth more for the one that is most like it', () => {
    expect(headed(page, ['Lön', 'Kollektivavtal', 'Kollektivavtal och lön'])).toMatchObject({ headed: 2, score: 2 * page.score });
  });

  it('is worth what it was if it has none', () => {
    expect(headed(page, [])).toMatchObject({ headed: 1, score: page.score });
  });
});
