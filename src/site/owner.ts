/** Who runs the hub. Set these before the site goes online: pages, feeds and the sitemap take them from here. */
export const owner = {
  /** Where the site will stand: a host of its own, without a slash at the end. */
  site: 'https://socialtforetagande.example',
  /** A proper name, the same in every language. */
  name: 'Redaktionen för Socialt företagande i Sverige',
  email: 'redaktionen@socialtforetagande.example',
};

/** An address from the root of the site, as a whole. */
export function absolute(href: string): string {
  return new URL(href, owner.site).href;
}
