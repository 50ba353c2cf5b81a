/** What is known of a page without opening it. */
export interface Facts {
  kind: string;
  audience: string[];
  region: string[];
  /** The first day that it is no longer current; empty for a page that stays so. */
  expires: string;
  /** How it ages, as `outlineOf` writes it. */
  life: string;
}

/** The facts of each page by what Pagefind calls it. */
export type FactsById = Record<string, Facts>;
