import type { Problem } from '../check/problem.ts';

/** Errors in the fields of a page that Astro does not see. */
const unseen = ['frontmatter/order', 'frontmatter/phone', 'frontmatter/phone-short'];

/** The errors that Astro cannot start with: files and fields of pages that it cannot read. Once it runs it can do with them. */
export function blocking(problems: Problem[]): Problem[] {
  return problems.filter(({ file, rule, severity }) => {
    const isOfFields = /^(files|yaml|frontmatter)\//.test(rule) && !unseen.includes(rule);
    return severity === 'error' && isOfFields && /^content\/[^/]+\/[^/]+\/[a-z]+\.mdx$/.test(file);
  });
}
