import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import HeadingThree from './elements/HeadingThree.astro';
import HeadingTwo from './elements/HeadingTwo.astro';
import Link from './elements/Link.astro';
import Table from './elements/Table.astro';

const files = import.meta.glob<AstroComponentFactory>('./*.astro', { eager: true, import: 'default' });

const named = Object.entries(files).map(([path, component]) => [path.slice('./'.length, -'.astro'.length), component]);

/** The components that an editor may name: the files of this folder. And what Markdown's own elements become: those of `elements`. */
export const components = { a: Link, h2: HeadingTwo, h3: HeadingThree, table: Table, ...Object.fromEntries(named) };
