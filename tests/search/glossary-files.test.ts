import { expect, it } from 'vitest';
import { glossaryFiles } from '#src/search/index/glossary.ts';
import type { Concept } from '#src/search/language/concept.ts';

it('the files of the glossary hold the names of a concept in their order, the first of those that are forms of the same words', () => {
  const [whole] = glossaryFiles([{ sv: ['Aktiebolag', 'bolag', 'aktiebolagen', 'AB'], en: ['limited company', 'limited companies', 'Ltd'] }]);
  const concepts = JSON.parse(String(whole?.content)) as Concept[];
  expect(whole?.path).toBe('glossary.json');
  expect(concepts).toEqual([{ sv: ['Aktiebolag', 'bolag', 'AB'], en: ['limited company', 'Ltd'] }]);
});
