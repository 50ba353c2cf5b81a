/** A heading that a contents list leads to. */
export interface Heading {
  slug: string;
  text: string;
  /** Its language, where it is not the page's. */
  lang?: string | undefined;
}
