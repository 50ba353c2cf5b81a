import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#scripts/check/check-content.ts';
import { report } from '#scripts/check/print.ts';
import { readSite } from '#scripts/check/site.ts';
import { locales } from '#src/i18n/locales.ts';
import { site } from './site.ts';

describe('content that is right', () => {
  it('gives no problem', () => {
    expect(checkContent(join(import.meta.dirname, 'right'), { site })).toEqual([]);
  });

  it('is reported as such', () => {
    expect(report([], 'sv')).toBe('Inga fel och inga varningar.\n');
  });
});

describe('the site', () => {
  it('names the entries that it needs, those of its menus among them', () => {
    expect(readSite().needed).toEqual(expect.arrayContaining(['pages/home', 'pages/guides', 'guides/tre-kannetecken', 'pages/privacy']));
  });

  it('has headings for the text of a region in every language', () => {
    const { regionHeadings } = readSite();
    expect(locales.map((locale) => regionHeadings[locale]?.length)).toEqual(locales.map(() => 2));
  });
});
