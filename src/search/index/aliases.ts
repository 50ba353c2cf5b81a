import type { Concept } from '#src/search/language/concept.ts';
import { wordsIn } from '#src/search/language/words.ts';
import { conceptsNamed, nameAt, type Glossary } from '#src/search/query/glossary.ts';

/** What a title's concepts are called besides, in every language, each word once. Empty where it names none. */
export function aliasesOf(title: string, glossary: Glossary): string {
  const words = wordsIn(title);
  const aliases = new Set<string>();
  for (let from = 0; from < words.length; ) {
    const length = nameAt(glossary, words, from);
    for (const concept of conceptsNamed(glossary, words.slice(from, from + length))) namesOf(concept).forEach((word) => aliases.add(word));
    from += length || 1;
  }
  words.forEach((word) => aliases.delete(word));
  return [...aliases].join(' ');
}

function namesOf(concept: Concept): string[] {
  return Object.values(concept).flatMap((terms = []) => terms.flatMap(wordsIn));
}

/** A page with the aliases of its title beside it, in a field that is searched and not shown. */
export function withAliases(html: string, glossary: Glossary): string {
  const [heading = '', title = ''] = /<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(html) ?? [];
  const aliases = aliasesOf(title.replace(/<[^>]*>|&shy;|\u00AD/g, ''), glossary);
  return aliases ? html.replace(heading, () => `${heading}<span data-pagefind-meta="aliases:${aliases}"></span>`) : html;
}
