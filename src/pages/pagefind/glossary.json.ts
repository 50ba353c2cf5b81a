import { isFallback } from '#src/content/entries.ts';
import { locales, originalLocale } from '#src/i18n/locales.ts';
import { getPage, getPages } from '#src/site/pages.ts';

/** What each term of the glossary is called in each language, for search: its title, its short forms, and what people say instead. */
export function GET(): Response {
  return Response.json(getPages(originalLocale, 'glossary').map(({ entry }) => namesOf(entry.id)));
}

function namesOf(id: string): Record<string, string[]> {
  const versions = locales.map((locale) => getPage(locale, 'glossary', id).entry);
  const short = versions.flatMap(({ data }) => data.abbreviation ?? []);
  const names = versions.map((entry) => {
    const { title, aliases, avoid } = entry.data;
    return [entry.locale, [...new Set([...(isFallback(entry) ? [] : [title, ...aliases, ...avoid]), ...short])]];
  });
  return Object.fromEntries(names);
}
