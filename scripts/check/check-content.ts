import { addresses } from './addresses.ts';
import { codes } from './codes.ts';
import { components } from './components.ts';
import { readContent } from './content.ts';
import { files } from './files.ts';
import { frontmatter } from './frontmatter.ts';
import { headings } from './headings.ts';
import { images } from './images.ts';
import { links } from './links.ts';
import { markdown } from './markdown.ts';
import { mdx } from './mdx.ts';
import { inOrder, type Check, type Problem } from './problem.ts';
import { redirects } from './redirects.ts';
import { references } from './references.ts';
import { readSite, type Site } from './site.ts';
import { shown } from './shown.ts';
import { sources } from './sources.ts';
import { titles } from './titles.ts';
import { translations } from './translations.ts';

/** Every rule that content must keep. */
const checks: Check[] = [
  ...[files, frontmatter, mdx, translations],
  ...[addresses, references, codes, sources, redirects],
  ...[titles, headings, shown, markdown, links, components, images],
];

/**
 * Every problem of `content/` in the folder `root`, in order.
 * Throws only if it could not look: there is no `content/`, or no site to show it.
 */
export function checkContent(root: string, site: Site = readSite()): Problem[] {
  const content = readContent(root, site);
  return inOrder(checks.flatMap((check) => check(content)));
}
