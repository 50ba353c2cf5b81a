import { formatOf, originalLocale, type Locale } from '#src/i18n/locales.ts';
import type { Rule, Values } from '../messages.ts';
import { conflictsIn } from '../conflicts.ts';
import { hint } from '../nearest.ts';
import { pointsIn, start, type Span } from '../points.ts';
import { errorsIn, type Check, type Fault, type Problem } from '../problem.ts';
import type { Source } from '../source.ts';
import { isRecord } from '../values.ts';
import { readYaml } from '../yaml.ts';

/** The texts of the site itself in a language: `src/i18n/en.json`. */
export interface MessageFile {
  file: string;
  locale: Locale;
  source: Source;
}

/** The texts of the site itself are JSON, the same in every language, and none is empty. */
export const siteMessages: Check = ({ site }) => {
  const all = site.messages.map(read);
  const original = all.find(({ locale }) => locale === originalLocale);
  return all.flatMap((messages): Problem[] => {
    const own = [...messages.faults, ...wrongTexts(messages)];
    return errorsIn(messages.file, original?.texts && messages.texts ? [...own, ...otherKeys(messages, original), ...otherValues(messages, original)] : own);
  });
};

interface Messages {
  file: string;
  locale: Locale;
  /** The texts by their keys; undefined when they cannot be read. */
  texts: Record<string, unknown> | undefined;
  faults: Fault[];
  /** Where a key stands, or else the end of the file. */
  placeOf: (key: string) => Span;
}

/** JSON is YAML too, and YAML is read with the places of its keys. */
function read({ file, locale, source }: MessageFile): Messages {
  const { text, fault } = source;
  const pointAt = pointsIn(text);
  const { texts, wrong } = parsed(text);
  const yaml = readYaml(texts ? text : '{}', pointAt, start);
  const again = yaml.faults.filter(({ rule }) => rule === 'yaml/duplicate').map(({ at, values }): Fault => {
    return { rule: 'messages/again', at, values: { key: (values?.['field'] ?? '').replace(/^"|"$/g, '') } };
  });
  const notJson: Fault = { rule: 'messages/json', at: pointAt(wrong ?? 0) };
  const unread = fault ? [fault] : conflictsIn(text);
  const end = pointAt(text.trimEnd().length);
  const placeOf = (key: string) => (texts && Object.hasOwn(texts, key) ? yaml.pointOfKey([key]) : end);
  return { file, locale, texts, faults: unread.length > 0 ? unread : texts ? again : [notJson], placeOf };
}

/** The texts, or the offset from which they cannot be read. */
function parsed(text: string): { texts?: Record<string, unknown>; wrong?: number } {
  try {
    const texts: unknown = JSON.parse(text);
    return isRecord(texts) ? { texts } : { wrong: 0 };
  } catch (thrown) {
    const [, offset = text.length] = /at position (\d+)/.exec(thrown instanceof Error ? thrown.message : '') ?? [];
    return { wrong: Number(offset) };
  }
}

function fault({ placeOf }: Messages, rule: Rule, key: string, values: Values = {}): Fault {
  return { rule, at: placeOf(key), values: { key, ...values } };
}

function wrongTexts(messages: Messages): Fault[] {
  return Object.entries(messages.texts ?? {}).flatMap(([key, text]) => {
    if (typeof text !== 'string') return [fault(messages, 'messages/text', key)];
    return text.trim() === '' ? [fault(messages, 'messages/empty', key)] : [];
  });
}

/** The end of a key that says for which numbers it is. */
const plural = /_(zero|one|two|few|many|other)$/;

/** The keys that a language must have: those of the original, and of what is counted a form for each kind of number that it has. */
function keysFor(locale: Locale, original: Record<string, unknown>): string[] {
  const { pluralCategories } = new Intl.PluralRules(formatOf(locale)).resolvedOptions();
  const isCounted = (key: string) => plural.test(key) && Object.hasOwn(original, key.replace(plural, '_other'));
  const forms = (key: string) => pluralCategories.map((form) => key.replace(plural, `_${form}`));
  return [...new Set(Object.keys(original).flatMap((key) => (isCounted(key) ? forms(key) : [key])))];
}

function otherKeys(messages: Messages, original: Messages): Fault[] {
  const wanted = keysFor(messages.locale, original.texts ?? {});
  const keys = Object.keys(messages.texts ?? {});
  const missing = wanted.filter((key) => !keys.includes(key));
  return [
    ...missing.map((key) => fault(messages, 'messages/missing', key, { text: inOriginal(original, key), original: original.file })),
    ...keys.filter((key) => !wanted.includes(key)).map((key) => {
      return fault(messages, 'messages/unknown', key, { original: original.file, ...hint(key, missing) });
    }),
  ];
}

/** The text of the original for a key, or for the same thing in the plural. */
function inOriginal({ texts }: Messages, key: string): string {
  return String(texts?.[key] ?? texts?.[key.replace(plural, '_other')] ?? '');
}

/** Texts in which other values are set in than in the original. A number may be left out where its form says it. */
function otherValues(messages: Messages, original: Messages): Fault[] {
  const known = messages === original ? [] : keysFor(messages.locale, original.texts ?? {});
  const texts = Object.entries(messages.texts ?? {}).filter(([key, text]) => known.includes(key) && typeof text === 'string');
  return texts.flatMap(([key, text]) => {
    const isOneNumber = /_(zero|one|two)$/.test(key);
    const named = (one: string) => valuesIn(one).filter((name) => !isOneNumber || name !== '{{count}}').join(', ');
    const [ours, theirs] = [named(String(text)), named(inOriginal(original, key))];
    if (ours === theirs) return [];
    return [fault(messages, 'messages/values', key, { ours: ours || '–', theirs: theirs || '–', original: original.file })];
  });
}

function valuesIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/\{\{\s*([^{},]+?)\s*(?:,[^{}]*)?\}\}/g), ([, name]) => `{{${name}}}`))].toSorted();
}
