import { z } from 'astro/zod';
import { filesOf, type Content } from '#scripts/check/content.ts';
import { sourceIds } from '#scripts/check/rules/sources.ts';
import { fieldOf, itemsOf, textOf } from '#scripts/check/values.ts';
import { collectionNames, collections } from '#src/content/collections.ts';
import { source } from '#src/content/sources.ts';
import { locales, originalLocale } from '#src/i18n/locales.ts';
import { jsonSchemaOf, type Names } from './json-schema.ts';

/** Every schema by its name: `guides.sv`, `guides.en`, `sources`, `redirects`. With `names`, fields propose what they may name. */
export function schemasOf(names: Names = {}): Map<string, object> {
  const entries = collectionNames.flatMap((name) =>
    locales.map((locale): [string, object] => {
      const { original, translation } = collections[name];
      return [`${name}.${locale}`, jsonSchemaOf(locale === originalLocale ? original : translation, names)];
    }),
  );
  const redirects = z.record(z.string(), z.string().meta({ examples: ['/guides/rad-och-natverk'] }));
  return new Map([...entries, ['sources', jsonSchemaOf(z.record(z.string(), source))], ['redirects', jsonSchemaOf(redirects)]]);
}

/** What the fields of the content may name today. */
export function namesIn({ entries, sources }: Content): Names {
  const existing = entries.filter(({ original }) => original);
  const ids = Map.groupBy(existing, ({ collection }): string => collection);
  const regions = existing.filter(({ collection }) => collection === 'regions');
  const municipalities = regions.flatMap(({ original }) => itemsOf(fieldOf(original?.head.values, 'municipalities')));
  return {
    ...Object.fromEntries([...ids].map(([name, list]) => [name, list.map(({ id }) => id)])),
    source: [...(sourceIds(sources) ?? [])],
    municipality: municipalities.map((item) => textOf(fieldOf(item, 'code')) ?? ''),
  };
}

/** Which schema each text of the content has, in the shape that Astro's extension reads from `.astro/collections`. */
export function manifestOf({ entries }: Content, urlOf: (file: string) => string): object {
  const files = entries.flatMap((entry) => filesOf(entry).map(({ file, locale }) => [urlOf(file).toLowerCase(), `${entry.collection}.${locale}`]));
  const names = collectionNames.flatMap((name) => locales.map((locale) => `${name}.${locale}`));
  return { collections: names.map((name) => ({ hasSchema: true, name })), entries: Object.fromEntries(files) };
}
