/** Who runs the hub. Set these before the site goes online: pages, feeds, calendars and the sitemap take them from here. */
export const owner = {
  /** Where the site will stand: a host of its own, without a slash at the end. */
  site: 'https://socialtforetagande.example',
  /** A proper name, the same in every language. */
  name: 'Redaktionen för Socialt företagande i Sverige',
  email: 'redaktionen@socialtforetagande.example',
  /** Where its files are kept, as GitHub shows them, without a slash at the end. On GitLab it ends with `/-`. */
  repository: 'https://github.example/socialtforetagande/hubben',
};

/** An address from the root of the site, as a whole. */
export function absolute(href: string): string {
  return new URL(href, owner.site).href;
}
