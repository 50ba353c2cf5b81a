/** What is known of a page without opening it. */
export interface Facts {
  /** With borders in its compounds: `löne~bidrag`. */
  title: string;
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

/** The facts of pages, a column for each, lists with spaces between: what is alike stands together and takes few bytes. */
export type FactColumns = Record<'id' | keyof Facts, string[]>;

/** Reads columns of facts. */
export function factsFrom(columns: FactColumns): FactsById {
  const at = (name: keyof FactColumns, row: number) => columns[name][row] ?? '';
  const list = (name: keyof FactColumns, row: number) => at(name, row).split(' ').filter(Boolean);
  const facts = (row: number): Facts => ({
    ...{ title: at('title', row), kind: at('kind', row), expires: at('expires', row), life: at('life', row) },
    ...{ audience: list('audience', row), region: list('region', row) },
  });
  return Object.fromEntries(columns.id.map((id, row) => [id, facts(row)]));
}
