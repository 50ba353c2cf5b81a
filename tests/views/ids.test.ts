import { globSync, readFileSync } from 'node:fs';
import GithubSlugger from 'github-slugger';
import { describe, expect, it } from 'vitest';
import { viewIds } from '#scripts/check/taken-ids.ts';

const files = globSync('src/**/*.{astro,ts}').map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** What stands in the first brackets of `form`, wherever it is in the site. */
const found = (form: RegExp) => files.flatMap(({ text }) => Array.from(text.matchAll(form), ([, id = '']) => id));

describe('the ids that views give parts of their pages', () => {
  it('are those that no heading may take', () => {
    const literal = [...found(/\bid="([^"]+)"/g), ...found(/\{ id: '([^']+)', (?:items|projects)/g)];
    expect([...new Set(literal)].toSorted()).toEqual(viewIds.toSorted());
  });

  it('have a colon where they are made of something, so that no heading can take them', () => {
    const made = [...found(/\b(?:id=\{|id = |slug: )`([^`]+)`/g), ...found(/\.id = `([^`]+)`/g)];
    expect(made.length).toBeGreaterThan(10);
    expect(made.filter((id) => !/^[a-z-]+:\$\{/.test(id) && id !== '${id}-${answers[index] ?? index}')).toEqual([]);
    expect(new GithubSlugger().slug('Letter:A')).not.toContain(':');
  });

  it('come from elsewhere only where that is known', () => {
    const handed = files.filter(({ path }) => path.endsWith('.astro')).flatMap(({ path, text }) =>
      Array.from(text.matchAll(/<(?!Term\b)[\w.]+(?:\s[^<>]*?)?\sid=\{(?!`)([^}]+)\}/g), ([, id = '']) => `${path}: ${id}`),
    );
    expect(handed.toSorted()).toEqual([
      // What a view hands a component, and one of the lists above.
      'src/components/SearchForm.astro: id',
      'src/components/Section.astro: id',
      // Entries without a page of their own; the rule looks at their slugs.
      'src/components/Timeline.astro: headed ? id : undefined',
      'src/mdx/Term.astro: id',
      // Headings of the text itself.
      'src/mdx/elements/HeadingThree.astro: Astro.props.id',
      'src/mdx/elements/HeadingTwo.astro: Astro.props.id',
      'src/views/glossary/Term.astro: fragment',
      'src/views/organisations/Organisation.astro: id',
      'src/views/projects/Projects.astro: id',
      'src/views/regions/Region.astro: slug',
    ]);
  });
});
