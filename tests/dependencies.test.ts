import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Which folders of `src` each folder may import from, besides itself. */
const allowed: Record<string, string[]> = {
  i18n: [],
  content: ['i18n'],
  search: [],
  freshness: ['content'],
  site: ['i18n', 'content', 'freshness'],
  components: ['i18n', 'freshness'],
  mdx: ['i18n', 'content', 'freshness', 'site', 'components'],
  layouts: ['i18n', 'content', 'freshness', 'site', 'components'],
  views: ['i18n', 'content', 'freshness', 'site', 'components', 'layouts', 'mdx', 'search'],
  pages: ['i18n', 'content', 'site', 'components', 'mdx', 'views', 'styles'],
};

/** The one module that loads Astro's content, and the two that render it. */
const loaders = ['src/pages/[...path].astro', 'src/site/pages.ts', 'src/views/glossary/Term.astro'];

const files = globSync('src/*/**/*.{ts,astro}').map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const folderOf = (path: string) => path.split('/')[1] ?? '';

/** The imports in a file that its folder may not make. */
function forbiddenIn(path: string, text: string): string[] {
  const from = folderOf(path);
  return [...text.matchAll(/(?:from |import )'#src\/([^/']+)\/[^']+'/g)]
    .map(([, to = '']) => to)
    .filter((to) => to !== from && !allowed[from]?.includes(to))
    .map((to) => `${path} → ${to}`);
}

describe('a folder of src', () => {
  it('imports only from the folders it may', () => {
    expect(files.flatMap(({ path, text }) => forbiddenIn(path, text))).toEqual([]);
  });

  it('is found out when it does not', () => {
    expect(forbiddenIn('src/components/Card.astro', "import { pages } from '#src/site/pages.ts';")).toEqual(['src/components/Card.astro → site']);
  });

  it('reaches into another folder by #src and no other spelling', () => {
    expect(files.filter(({ text }) => /from '\.\.\//.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('is one that the rules know', () => {
    expect(files.map(({ path }) => folderOf(path)).filter((name) => !allowed[name])).toEqual([]);
  });
});

describe('the scripts', () => {
  /** What they may read of the site: what is pure, so that the check needs no build. All of search is: it knows neither Astro nor the page. */
  const pure = ['content/collection.ts', 'content/collections.ts', 'content/entries.ts', 'content/fields.ts', 'content/milestones.ts', 'content/shown.ts', 'content/sources.ts', 'content/stale.ts', 'freshness/aging.ts', 'freshness/calendar.ts', 'freshness/deadlines.ts', 'freshness/life.ts', 'freshness/truth.ts', 'i18n/locales.ts', 'mdx/component.ts', 'mdx/image-path.ts', 'mdx/props.ts', 'site/addresses.ts', 'site/calendar-address.ts', 'site/decoded.ts', 'site/needed.ts', 'site/owner.ts', 'site/today.ts'];

  it('import only what is pure', () => {
    const imports = globSync('scripts/**/*.ts').flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/from '#src\/([^']+)'/g)].map(([, to = '']) => to),
    );
    expect(imports.filter((to) => !to.startsWith('search/') && !pure.includes(to))).toEqual([]);
    expect(imports.length).toBeGreaterThan(0);
  });
});

describe('Astro’s content', () => {
  it('is loaded in one module and rendered in two', () => {
    const touching = files.filter(({ text }) => /^import (?!type).*from 'astro:content'/m.test(text));
    expect(touching.map(({ path }) => path).toSorted()).toEqual(loaders);
  });
});
