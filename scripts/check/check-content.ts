import { today } from '#src/site/today.ts';
import { addresses } from './rules/addresses.ts';
import { readBase } from './base.ts';
import { changes } from './rules/changes.ts';
import { codes } from './rules/codes.ts';
import { components } from './rules/components.ts';
import { heldBack } from './conflicts.ts';
import { readContent, type Content } from './content.ts';
import { encoding } from './rules/encoding.ts';
import { fieldOrder } from './rules/field-order.ts';
import { files } from './rules/files.ts';
import { frontmatter } from './rules/frontmatter.ts';
import { future } from './rules/future.ts';
import { headingWords } from './rules/heading-words.ts';
import { headings } from './rules/headings.ts';
import { hidden } from './rules/hidden.ts';
import { hiddenTargets } from './rules/hidden-targets.ts';
import { images } from './rules/images.ts';
import { links } from './rules/links.ts';
import { lix } from './rules/lix.ts';
import { markdown } from './rules/markdown.ts';
import { mdx } from './rules/mdx.ts';
import { orphans } from './rules/orphans.ts';
import { past } from './rules/past.ts';
import { inOrder, type Check, type Problem } from './problem.ts';
import { plain } from './rules/plain.ts';
import { redirects } from './rules/redirects.ts';
import { removed } from './rules/removed.ts';
import { replaced } from './rules/replaced.ts';
import { repeats } from './rules/repeats.ts';
import { references } from './rules/references.ts';
import { siteMessages } from './rules/site-messages.ts';
import { readSite, type Site } from './site.ts';
import { slips } from './rules/slips.ts';
import { sameNumbers } from './rules/same-numbers.ts';
import { shown } from './rules/shown.ts';
import { sources } from './rules/sources.ts';
import { terms } from './rules/terms.ts';
import { textless } from './rules/textless.ts';
import { timelines } from './rules/timelines.ts';
import { titles } from './rules/titles.ts';
import { translations } from './rules/translations.ts';
import { unmarked } from './rules/unmarked.ts';
import { untranslated } from './rules/untranslated.ts';
import { unwritten } from './rules/unwritten.ts';
import { words } from './rules/words.ts';
import { years } from './rules/years.ts';

/** Every rule that content must keep. */
const checks: Check[] = [
  ...[files, encoding, frontmatter, fieldOrder, future, changes, years, mdx, translations],
  ...[addresses, removed, references, repeats, orphans, codes, sources, redirects],
  ...[titles, headings, headingWords, shown, textless, plain, markdown, slips, links, components, timelines, images],
  siteMessages,
  ...[hidden, hiddenTargets, replaced],
  unwritten,
  unmarked,
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
  const content = readContent(root, site, day);
  return { ...content, before: base === undefined ? undefined : readBase(root, base, site, day) };
}

/** Every problem of content that has been read, in order, but for spelling. */
export function problemsIn(content: Content): Problem[] {
  return inOrder(heldBack(checks.flatMap((check) => check(content)), content));
}
