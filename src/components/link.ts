/** A link as a list shows it. */
export interface Link {
  title: string;
  href: string;
  /** The language of its title, where it is not the page's. */
  lang?: string | undefined;
}
