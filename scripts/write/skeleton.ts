import { say, type Language } from '#scripts/check/messages.ts';
import type { Site } from '#scripts/check/site.ts';
import { marks } from '#scripts/check/rules/unwritten.ts';
import { collections, type CollectionName } from '#src/content/collections.ts';
import type { Locale } from '#src/i18n/locales.ts';

/** The text of a new file: where to write what. Empty where an entry is shown by its fields alone. */
export function skeleton(collection: CollectionName, locale: Locale, site: Site, language: Language): string {
  if (collections[collection].shownOn) return '';
  const mark = marks[language];
  const paragraph = `${mark}: ${say(language, 'write.paragraph')}`;
  const headings = collection === 'regions' ? site.regionHeadings[locale] : undefined;
  if (headings) return headings.map((heading) => `\n## ${heading}\n\n${paragraph}\n`).join('');
  const heading = `${mark}: ${say(language, 'write.heading')}`;
  return `\n${mark}: ${say(language, 'write.beginning')}\n\n## ${heading}\n\n${paragraph}\n`;
}
