import HeadingThree from './elements/HeadingThree.astro';
import HeadingTwo from './elements/HeadingTwo.astro';
import Link from './elements/Link.astro';
import Table from './elements/Table.astro';
import Note from './Note.astro';
import Source from './Source.astro';
import Sv from './Sv.astro';

/** The components that an editor may name: those of this folder. And what Markdown's own elements become: those of `elements`. */
export const components = { a: Link, h2: HeadingTwo, h3: HeadingThree, table: Table, Note, Source, Sv };
