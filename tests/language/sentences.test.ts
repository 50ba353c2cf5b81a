import { describe, expect, it } from 'vitest';
import { lixOf, wordsIn } from '#scripts/language/lix.ts';
import { sentencesIn } from '#scripts/language/sentences.ts';

const texts = (text: string) => sentencesIn(text).map((sentence) => sentence.text);

describe('a text', () => {
  it('is divided where sentences end', () => {
    expect(texts('Ett ord. Två ord? Tre ord! Fyra')).toEqual(['Ett ord.', 'Två ord?', 'Tre ord!', 'Fyra']);
  });

  it.each([
    'Det gäller t.ex. Region Kronoberg.',
    'Enligt 4 kap. 18 § LOU och bl.a. SKR går det.',
    'Mötet börjar kl. 13.00 och är ett s.k. dialogmöte.',
    'Andelen var 2,5 procent den 1 §.',
    'A. B. Svensson skrev prop. 2017/18:1.',
    'Det kostar ca. 300 kr och gäller fr.o.m. 2020.',
    'Den 3. upplagan finns på skoopi.coop i dag.',
  ])('is not divided after what only looks like the end: %s', (text) => {
    expect(texts(text)).toEqual([text]);
  });

  it('is divided after a quotation and a bracket', () => {
    expect(texts('Hon sade ”ja.” Sedan gick hon. (Det var sent.) Så var det.')).toHaveLength(4);
  });

  it('has its sentences at their places', () => {
    const text = '  Ett.   Två.';
    expect(sentencesIn(text).map(({ from, to }) => text.slice(from, to))).toEqual(['Ett.', 'Två.']);
    expect(sentencesIn(' … ')).toEqual([]);
  });
});

describe('LIX', () => {
  it('is the words of a sentence and the share of long words, as Björnsson has it', () => {
    // Ten words in two sentences, two of them longer than six letters: 10 / 2 + 100 × 2 / 10.
    expect(lixOf(['Vi bor i ett hus.', 'Kommunen köper av sociala bolag.'])).toBe(25);
  });

  it('counts letters, and not the marks between them', () => {
    expect(wordsIn('EU:s ESF-råd gav 9,5 miljoner 2016–2018.')).toEqual(['EU:s', 'ESF-råd', 'gav', '9,5', 'miljoner', '2016–2018']);
    expect(lixOf(['2016–2018 ab.'])).toBe(2);
  });

  it('is 0 where there is no word', () => {
    expect(lixOf([])).toBe(0);
  });
});
