import { isMap, isScalar, parseDocument } from 'yaml';
import type { Content, Entry, EntryFile } from '#scripts/check/content.ts';
import { isEasy } from '#scripts/check/easy.ts';
import { isBehind, madeFrom, translatedFrom } from '#scripts/check/followed.ts';
import { bareNameOf } from '#scripts/check/places.ts';
import { start } from '#scripts/check/points.ts';
import { fieldOf } from '#scripts/check/values.ts';
import { collections, type CollectionName } from '#src/content/collections.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Change } from './changes.ts';
import { replacing } from './edits.ts';
import { fileChanges } from './plan.ts';

const head = /^(\s*\n)?---([^]*?\n)---[^\n]*\n?/;

/** The text of a file below its fields. */
export function textBelow(text: string): string {
  return text.replace(head, '');
}

/** What of a file is translated: its words, each as it is written, and its text. */
export function wordsIn(collection: CollectionName, text: string): string {
  const fields = head.exec(text)?.[2] ?? '';
  const { contents } = parseDocument(fields, { logLevel: 'silent' });
  const { shape } = collections[collection].translation;
  const isWord = (key: unknown) => isScalar(key) && String(key.value) in shape && key.value !== 'slug';
  const words = (isMap(contents) ? contents.items : []).filter(({ key }) => isWord(key));
  const written = words.map(({ key, value }) => {
    const from = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    const to = fieldOf(value, 'range');
    return fields.slice(from, Array.isArray(to) ? Number(to[1]) : from).trimEnd();
  });
  return `${[...written, '', textBelow(text).trim()].join('\n')}\n`;
}

/** An entry that is not in a language, or is there in an old version. */
export interface Lacking {
  name: string;
  /** The day of the original that is to be translated. */
  changed: string;
  /** The day of the original that it was translated from; undefined when it never was. */
  translated: string | undefined;
}

/** What is to be translated to a language, the oldest first. */
export function lackingIn(content: Content, locale: Locale): Lacking[] {
  const lacking = content.entries.flatMap((entry): Lacking[] => {
    const { original } = entry;
    const file = entry.translations.find((one) => one.locale === locale);
    if (!original || (file ? !isBehind(file, original) : isEasy(entry))) return [];
    const translated = file && translatedFrom(file);
    return [{ name: bareNameOf(entry), changed: madeFrom(original), translated }];
  });
  return lacking.toSorted((a, b) => (a.changed === b.changed ? 0 : a.changed < b.changed ? -1 : 1));
}

/** The change that says that a translation follows its original. Undefined when it does not say what it was made from. */
export function markedDone(content: Content, { original }: Entry, { file, head: fields }: EntryFile): Change[] | undefined {
  const at = fields.pointOf(['translated']);
  const day = original && madeFrom(original);
  if (!day || fieldOf(fields.values, 'translated') === undefined || at === start) return undefined;
  return fileChanges(content, [[file, replacing(at, day)]], (path) => path);
}
