import HeadingThree from './HeadingThree.astro';
import HeadingTwo from './HeadingTwo.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import Source from './Source.astro';
import Sv from './Sv.astro';
import Table from './Table.astro';

/** What Markdown's own elements become, and the components that an editor may name. */
export const components = { a: Link, h2: HeadingTwo, h3: HeadingThree, table: Table, Note, Source, Sv };
