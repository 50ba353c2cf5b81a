import { today } from '#src/site/today.ts';
import { addresses } from './addresses.ts';
import { readBase } from './base.ts';
import { codes } from './codes.ts';
import { components } from './components.ts';
import { readContent, type Content } from './content.ts';
import { encoding } from './encoding.ts';
import { fieldOrder } from './field-order.ts';
import { files } from './files.ts';
import { frontmatter } from './frontmatter.ts';
import { future } from './future.ts';
import { headingWords } from './heading-words.ts';
import { headings } from './headings.ts';
import { hidden } from './hidden.ts';
import { hiddenTargets } from './hidden-targets.ts';
import { images } from './images.ts';
import { links } from './links.ts';
import { lix } from './lix.ts';
import { markdown } from './markdown.ts';
import { mdx } from './mdx.ts';
import { orphans } from './orphans.ts';
import { past } from './past.ts';
import { inOrder, type Check, type Problem } from './problem.ts';
import { redirects } from './redirects.ts';
import { removed } from './removed.ts';
import { repeats } from './repeats.ts';
import { references } from './references.ts';
import { siteMessages } from './site-messages.ts';
import { readSite, type Site } from './site.ts';
import { sameNumbers } from './same-numbers.ts';
import { shown } from './shown.ts';
import { sources } from './sources.ts';
import { terms } from './terms.ts';
import { timelines } from './timelines.ts';
import { titles } from './titles.ts';
import { translations } from './translations.ts';
import { untranslated } from './untranslated.ts';
import { unwritten } from './unwritten.ts';
import { words } from './words.ts';

/** Every rule that content must keep. */
const checks: Check[] = [
  ...[files, encoding, frontmatter, fieldOrder, future, mdx, translations],
  ...[addresses, removed, references, repeats, orphans, codes, sources, redirects],
  ...[titles, headings, headingWords, shown, markdown, links, components, timelines, images],
  siteMessages,
  ...[hidden, hiddenTargets],
  unwritten,
  ...[sameNumbers, untranslated],
  ...[lix, past, terms, words],
];

/** What the check needs besides the content. */
export interface Conditions {
  /** The site that shows the content. Without it: this one. */
  site?: Site;
  /** The day that it is looked at. Without it: today. */
  day?: string;
  /** The version in Git to compare with. Without it: none. */
  base?: string;
}

/**
 * Every problem of `content/` in the folder `root`, in order, but for spelling.
 * Throws only if it could not look: there is no `content/`, no site to show it, or no such version in Git.
 */
export function checkContent(root: string, conditions: Conditions = {}): Problem[] {
  return problemsIn(contentOf(root, conditions));
}

/** `content/` in the folder `root`, with what it is compared with. Throws as `checkContent` does. */
export function contentOf(root: string, { site = readSite(), day = today, base }: Conditions = {}): Content {
  const before = base === undefined ? undefined : readBase(root, base, site, day);
  return { ...readContent(root, site, day), before };
}

/** Every problem of content that has been read, in order, but for spelling. */
export function problemsIn(content: Content): Problem[] {
  return inOrder(checks.flatMap((check) => check(content)));
}
