/** An answer in itself: a term with its definition, or a county with its contacts. */
export interface Card {
  title: string;
  href: string;
  /** The language of title and text, where it is not the reader's. */
  lang?: string | undefined;
  lines: Line[];
}

/** A line of a card: what is told, the name of somebody, or small print. */
export interface Line {
  kind: 'text' | 'name' | 'meta';
  pieces: Piece[];
}

/** A piece of a line. */
export interface Piece {
  text: string;
  href?: string | undefined;
  lang?: string | undefined;
  /** For a badge: the first day that it shows, or nothing if it does already. */
  badge?: string;
}
