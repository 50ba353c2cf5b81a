import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Concept } from '#src/search/language/concept.ts';
import { everyday } from '#src/search/language/everyday.ts';
import { wordsIn } from '#src/search/language/words.ts';
import { apart } from './apart.ts';
import { bundleOf, type BuiltPage } from './bundle.ts';
import { glossaryFiles } from './glossary.ts';
import { splitterOf, type Splitter } from './compounds.ts';
import { dictionaryOf } from './dictionary.ts';

/** Writes the index of pages to a folder: a bundle for each of their languages, and the glossary that they share. Gives the languages in which something can be found. */
export async function writeIndex(folder: string, pages: BuiltPage[], concepts: Concept[]): Promise<string[]> {
  const indexed = pages.filter(({ html }) => html.includes('data-pagefind-body')).flatMap(apart);
  const found: string[] = [];
  for (const [locale, own] of Map.groupBy(indexed, ({ html }) => /<html[^>]*\blang="([a-z]+)/.exec(html)?.[1] ?? '')) {
    const files = await bundleOf(own, splitterIn(locale, concepts));
    for (const { path, content } of files) write(join(folder, locale, path), content);
    if (files.some(({ path }) => path.startsWith('fragment/'))) found.push(locale);
  }
  for (const { path, content } of glossaryFiles([...concepts, ...everyday])) write(join(folder, path), content);
  return found;
}

function splitterIn(locale: string, concepts: Concept[]): Splitter {
  const parts = dictionaryOf(locale);
  const words = concepts.flatMap((concept) => concept[locale] ?? []).flatMap(wordsIn).filter((word) => word.length > 4);
  return parts ? splitterOf(parts, words) : (word) => word;
}

function write(file: string, content: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
