import { describe, expect, it } from 'vitest';
import { byLetter, letterOf } from '#src/i18n/sort.ts';

const titled = (...titles: string[]) => titles.map((title) => ({ title }));

describe('an A–Ö list', () => {
  it('puts å, ä and ö last in Swedish', () => {
    const letters = byLetter('sv', titled('Örebro', 'Åre', 'Zink', 'Älvdalen', 'asf')).map(({ letter }) => letter);
    expect(letters).toEqual(['A', 'Z', 'Å', 'Ä', 'Ö']);
  });

  it('puts them under A and O in English', () => {
    expect(letterOf('en', 'Örebro')).toBe('O');
    expect(letterOf('en', 'Åre')).toBe('A');
  });

  it('puts figures together and looks past quotation marks', () => {
    expect(letterOf('sv', '30-procentsregeln')).toBe('0–9');
    expect(letterOf('sv', '”Sociala företag”')).toBe('S');
  });

  it('puts accents under their letter', () => {
    expect(letterOf('sv', 'Évian')).toBe('E');
  });
});
