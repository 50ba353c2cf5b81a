import type { z } from 'astro/zod';

/** What stands between the tags of a component. */
export type Inside =
  | 'nothing'
  /** Words of a sentence. */
  | 'words'
  /** Words of a sentence without links or components, but for Swedish ones. */
  | 'label'
  /** Whatever a text may hold. */
  | 'text'
  /** One paragraph, or nothing. */
  | 'caption'
  /** One numbered list. */
  | 'steps'
  /** One table, of two columns and two rows at least. */
  | 'table'
  /** One list, in each of its items a list. */
  | 'questions';

/** A row of the table of components. */
export interface Component<Props extends z.ZodObject = z.ZodObject> {
  /** What it is told. What a prop names is said as for the fields of an entry. */
  props: Props;
  inside: Inside;
  /** Whether it stands among the words of a sentence, and not on lines of its own. */
  amongWords: boolean;
  /** Whether it only fits a text that has a page of its own. */
  onOwnPage: boolean;
}

/** A row, where it is a block that fits every text unless it says otherwise. */
export function component<Props extends z.ZodObject>(row: Pick<Component<Props>, 'props' | 'inside'> & Partial<Component<Props>>): Component<Props> {
  return { amongWords: false, onOwnPage: false, ...row };
}
