/** Who runs the hub. Set these before the site goes online: pages, feeds and the sitemap take them from here. */
export const owner = {
  /** Where the site will stand, without a slash at the end. */
  site: 'https://socialtforetagande.example',
  /** A proper name, the same in every language. */
  name: 'Redaktionen för Socialt företagande i Sverige',
  email: 'redaktionen@socialtforetagande.example',
  /** Where faults are reported and changes proposed, as the address of a page of the repository; none until there is one. */
  repository: undefined as string | undefined,
};
