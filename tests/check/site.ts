import type { Site } from '#scripts/check/site.ts';

/** The site that the contents of these tests are for. */
export const site: Site = {
  needed: [],
  messages: [],
  address: 'https://socialtforetagande.example',
  regionHeadings: {
    sv: ['Så arbetar regionen', 'Handlingsplan'],
    en: ['How the region works with social enterprise', 'Action plan'],
  },
};
