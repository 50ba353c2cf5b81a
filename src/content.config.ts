import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { locales } from '#src/i18n/locales.ts';
import { collections as table, type CollectionName } from '#src/content/collections.ts';

function entriesOf<Name extends CollectionName>(name: Name) {
  return defineCollection({
    loader: glob({
      base: `./content/${name}`,
      pattern: `*/{${locales.join(',')}}.mdx`,
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: z.union([table[name].original, table[name].translation]),
  });
}

export const collections = {
  pages: entriesOf('pages'),
  guides: entriesOf('guides'),
  strategy: entriesOf('strategy'),
  milestones: entriesOf('milestones'),
  regions: entriesOf('regions'),
  projects: entriesOf('projects'),
  news: entriesOf('news'),
  organisations: entriesOf('organisations'),
  examples: entriesOf('examples'),
  glossary: entriesOf('glossary'),
  manual: entriesOf('manual'),
};
