import { expect, it } from 'vitest';
import { find, sheetAt } from '#scripts/preview/findings.ts';

const findings = find('.');

it('the preview knows every page of the hub by its address, in every language', () => {
  expect(sheetAt(findings, '/en/guides/challenges/')).toMatchObject({
    names: ['guides/utmaningar'],
    files: ['content/guides/utmaningar/en.mdx', 'content/guides/utmaningar/sv.mdx'],
    versions: [{ locale: 'sv', path: '/guider/utmaningar', isTranslated: true }],
  });
});

it('the page that shows many entries is known to show them all', () => {
  expect(sheetAt(findings, '/ordlista/')?.names).toEqual(expect.arrayContaining(['pages/glossary', 'glossary/social-ekonomi']));
  expect(sheetAt(findings, '/strategi/')?.names).toContain('milestones/2003-finsamlagen');
});

it('the year of the news leads to the news in the other language', () => {
  expect(sheetAt(findings, '/aktuellt/2025/')?.versions).toEqual([{ locale: 'en', path: '/en/news', isTranslated: true }]);
});

it('the manual is known to be for editors', () => {
  expect(sheetAt(findings, '/redaktion/')?.isForEditors).toBe(true);
  expect(sheetAt(findings, '/guider/')?.isForEditors).toBe(false);
});

it('what is found can be sent from one thread to another', () => {
  expect(structuredClone(findings)).toEqual(findings);
});
