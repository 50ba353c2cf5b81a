import { isFallback, type Entry } from '#src/content/entries.ts';
import { collectionNames } from '#src/content/collections.ts';
import { locales, originalLocale } from '#src/i18n/locales.ts';
import { getPage, getPages } from '#src/site/pages.ts';

/** What something is called in each language, its title first. */
type Names = Record<string, string[]>;

/** What each entry that has other names is called in each language, for search: its title, its short forms, and what people say instead. The terms of the glossary come first. */
export function GET(): Response {
  const terms = getPages(originalLocale, 'glossary').map(({ entry }) => namesOf(entry));
  const others = collectionNames.filter((name) => name !== 'glossary').flatMap((name) => {
    const all = getPages(originalLocale, name).map(({ entry }) => namesOf(entry));
    return name === 'organisations' ? all.filter((names) => Object.values(names).some((some) => some.length > 1)) : all.flatMap(apart);
  });
  return Response.json([...terms, ...others]);
}

/** Each other name with the titles alone. What a guide is asked for by, `pris` or `banklån`, is not the same as all else that it is asked for by; what a body or a term is called is. */
function apart(names: Names): Names[] {
  const titles = Object.fromEntries(Object.entries(names).map(([locale, all]) => [locale, all.slice(0, 1)]));
  return Object.entries(names).flatMap(([locale, [title = '', ...more]]) => more.map((name) => ({ ...titles, [locale]: [title, name] })));
}

function namesOf({ collection, id }: Entry): Names {
  const versions = locales.map((locale) => getPage(locale, collection, id).entry);
  const short = versions.flatMap(({ data }) => ('abbreviation' in data && data.abbreviation ? [data.abbreviation] : []));
  const names = versions.map((entry) => {
    const { title, aliases } = entry.data;
    const avoid = 'avoid' in entry.data ? entry.data.avoid : [];
    return [entry.locale, [...new Set([...(isFallback(entry) ? [] : [title, ...aliases, ...avoid]), ...short])]];
  });
  return Object.fromEntries(names);
}
