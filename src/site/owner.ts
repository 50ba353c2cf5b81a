import type { Locale } from '#src/i18n/locales.ts';

/** Who runs the hub. Set these before the site goes online: pages, feeds and the sitemap take them from here. */
export const owner = {
  /** Where the site will stand, without a slash at the end. */
  site: 'https://socialtforetagande.example',
  name: {
    sv: 'Redaktionen för Socialt företagande i Sverige',
    en: 'the editors of Social enterprise in Sweden',
  } satisfies Record<Locale, string>,
  email: 'redaktionen@socialtforetagande.example',
  /** Where faults are reported and changes proposed, as the address of a page of the repository; none until there is one. */
  repository: undefined as string | undefined,
};
