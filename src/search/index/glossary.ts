import type { Concept } from '#src/search/language/concept.ts';
import { inSections, wordsIn } from '#src/search/language/words.ts';
import { keyOf } from '#src/search/query/glossary.ts';
import { telling } from '#src/search/query/ways.ts';
import type { BundleFile } from './bundle.ts';

/** The glossary whole, and in sections by how the names of its concepts begin, for a query needs few. */
export function glossaryFiles(all: Concept[]): BundleFile[] {
  const concepts = all.map(withoutForms);
  const sections = inSections(concepts, beginningsOf);
  return [['glossary', concepts] as const, ...sections.map((some, section) => [`glossary/${section}`, some] as const)].map(([name, some]) => ({
    path: `${name}.json`,
    content: Buffer.from(JSON.stringify(some)),
  }));
}

/** A concept without names that are read as one before them is: other forms of the same words. */
function withoutForms(concept: Concept): Concept {
  return Object.fromEntries(Object.entries(concept).map(([locale, names = []]) => [locale, firstOfEach(names, (name) => keyOf(locale, wordsIn(name)))]));
}

function firstOfEach(names: string[], sameAs: (name: string) => string): string[] {
  const keys = names.map(sameAs);
  return names.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** The first word that says something of each name. */
function beginningsOf(concept: Concept): string[] {
  return Object.values(concept).flatMap((names = []) => names.flatMap((name) => telling(wordsIn(name)).slice(0, 1)));
}
