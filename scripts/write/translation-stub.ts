import { stringify } from 'yaml';
import { aboutField, aboutIn, exampleOf } from '#scripts/check/about.ts';
import type { Content, Entry, EntryFile } from '#scripts/check/content.ts';
import { madeFrom } from '#scripts/check/followed.ts';
import { orderedFields } from '#scripts/check/rules/field-order.ts';
import { say, type Language } from '#scripts/check/messages.ts';
import { schemaAt } from '#scripts/check/schema.ts';
import { marks } from '#scripts/check/rules/unwritten.ts';
import { fieldOf, isRecord, itemsOf, textOf } from '#scripts/check/values.ts';
import { collections } from '#src/content/collections.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { edited, replacing } from './edits.ts';
import { textBelow } from './translation.ts';

/**
 * A translation to begin with. Its fields have the original's words as comments, and its text is the original's, to be
 * written over piece by piece: so links, sources and headings stay where they are. Marks say what is still to be written,
 * and the check lets none of them through.
 */
export function translationStub(content: Content, { collection, original }: Entry, locale: Locale, language: Language): string {
  if (!original) return '';
  const { translation } = collections[collection];
  const fields = orderedFields(collection, { locale }).map((name) => {
    const field = schemaAt(translation, [name]) ?? translation;
    const about = aboutIn(language, aboutField(translation, [name]));
    const value = fieldOf(original.head.values, name);
    return `# ${about}\n${name === 'translated' ? `translated: ${madeFrom(original)}` : word(name, value, exampleOf(field), language)}`;
  });
  const text = content.texts.get(original.file)?.text ?? '';
  const body = textBelow(collection === 'regions' ? withHeadings(text, original, content.site.regionHeadings[locale] ?? []) : text);
  const begin = body.trim() === '' ? '' : `\n${marks[language]}: ${say(language, 'write.translate-below')}\n`;
  return `---\n${fields.join('\n\n')}\n---\n${begin}${body}`;
}

/** A field to translate, with what the original says. What the original does not say stands as a comment. */
function word(name: string, value: unknown, example: string, language: Language): string {
  if (value === undefined || name === 'slug') return `# ${name}: ${example}`;
  if (!Array.isArray(value)) return `${said(value, language)}\n${name}: ${marks[language]}`;
  if (value.length === 0) return `${name}: []`;
  const items = itemsOf(value).map((item, index) => (isRecord(item) ? change(item, language) : `  ${said(item, language)}\n  - ${marks[language]} ${index + 1}`));
  return [`${name}:`, ...items].join('\n');
}

/** A note on a change: its day is not translated. */
function change({ date, note }: Record<string, unknown>, language: Language): string {
  return `  ${said(note, language)}\n  - date: ${textOf(date) ?? ''}\n    note: ${marks[language]}`;
}

/** What the original says, as a comment on one line. */
function said(value: unknown, language: Language): string {
  return `# ${say(language, 'write.original')} ${(textOf(value) ?? stringify(value)).replace(/\s+/g, ' ').trim()}`;
}

/** The text of a region with the headings that it has in the language: the check knows only those. */
function withHeadings(text: string, { body }: EntryFile, headings: string[]): string {
  const found = (body?.headings ?? []).filter(({ depth }) => depth === 2);
  return edited(text, found.flatMap(({ at }, index) => (headings[index] ? [replacing(at, `## ${headings[index]}`)] : [])));
}
