import { isFallback, type Entry } from '#src/content/entries.ts';
import { collectionNames } from '#src/content/collections.ts';
import { locales, originalLocale } from '#src/i18n/locales.ts';
import { getPage, getPages } from '#src/site/pages.ts';

/** What each entry that has other names is called in each language, for search: its title, its short forms, and what people say instead. The terms of the glossary come first. */
export function GET(): Response {
  const terms = getPages(originalLocale, 'glossary').map(({ entry }) => namesOf(entry));
  const others = collectionNames.filter((name) => name !== 'glossary').flatMap((name) => getPages(originalLocale, name).map(({ entry }) => namesOf(entry)));
  return Response.json([...terms, ...others.filter((names) => Object.values(names).some((all) => all.length > 1))]);
}

function namesOf({ collection, id }: Entry): Record<string, string[]> {
  const versions = locales.map((locale) => getPage(locale, collection, id).entry);
  const short = versions.flatMap(({ data }) => ('abbreviation' in data && data.abbreviation ? [data.abbreviation] : []));
  const names = versions.map((entry) => {
    const { title, aliases } = entry.data;
    const avoid = 'avoid' in entry.data ? entry.data.avoid : [];
    return [entry.locale, [...new Set([...(isFallback(entry) ? [] : [title, ...aliases, ...avoid]), ...short])]];
  });
  return Object.fromEntries(names);
}
