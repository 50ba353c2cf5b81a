import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { isDay } from '#src/content/fields.ts';
import { formats, type FormatName } from './formats.ts';
import { isLanguage, languages, type Language } from './messages.ts';
import { bareNameIn } from './places.ts';
import { Stop } from './stop.ts';

const table = {
  lang: { type: 'string', default: 'sv' },
  format: { type: 'string', default: 'text' },
  strict: { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
  at: { type: 'string' },
  base: { type: 'string' },
  explain: { type: 'string' },
  spelling: { type: 'boolean', default: true },
  root: { type: 'string' },
} as const;

/** What has problems: the content, and the site's own texts. */
const checked = /^(content|src\/i18n)(\/|$)/;

/** What somebody asked the check for. */
export interface Options {
  lang: Language;
  format: FormatName;
  /** Whether warnings are errors. */
  strict: boolean;
  /** Whether to mend what a program can mend. */
  fix: boolean;
  /** The day to look at the content; undefined for today. */
  at: string | undefined;
  /** The version in Git to compare with: then an address that is gone must lead on. */
  base: string | undefined;
  /** The rule to explain, instead of checking. */
  explain: string | undefined;
  spelling: boolean;
  /** The folder that holds `content/`. */
  root: string;
  /** The files and folders to tell of, from `root`; none for all. */
  paths: string[];
}

/** Reads the arguments of the command. Throws `Stop` for what cannot be understood. */
export function optionsOf(args: string[], project: string): Options {
  const { values, positionals } = parsed(args);
  const { lang, format, at } = values;
  demandLanguage(lang);
  demandFormat(format, formats);
  if (at !== undefined) demandDay(at);
  const root = resolve(values.root ?? project);
  const paths = positionals.map((path) => within(root, path)).filter((path) => path !== '');
  return { ...values, lang, format, at, base: values.base, explain: values.explain, root, paths };
}

/** Throws `Stop` for a language that there are no sentences in. */
export function demandLanguage(text: string): asserts text is Language {
  if (!isLanguage(text)) throw new Stop('stop.language', { value: text, allowed: languages.join(', ') });
}

/** Throws `Stop` for a shape that is none of those there are. */
export function demandFormat<Name extends string>(name: string, all: Record<Name, unknown>): asserts name is Name {
  if (!Object.hasOwn(all, name)) throw new Stop('stop.format', { value: name, allowed: Object.keys(all).join(', ') });
}

/** Throws `Stop` for what is no day. */
export function demandDay(text: string): void {
  if (!isDay(text)) throw new Stop('stop.day', { value: text });
}

/** The language to say in that the arguments cannot be read: the one asked for, as far as that can be seen. */
export function languageIn(args: string[]): Language {
  return args.some((arg, index) => arg === '--lang=en' || (arg === 'en' && args[index - 1] === '--lang')) ? 'en' : 'sv';
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: table, allowPositionals: true, allowNegative: true });
  } catch {
    throw new Stop('stop.arguments');
  }
}

/** A path as problems have it: from the root, with slashes. Also an entry may be named. Throws `Stop` for what has no problems. */
export function within(root: string, path: string): string {
  const written = path.replaceAll('\\', '/');
  const inContent = [written, bareNameIn(path)].map((name) => join(root, 'content', name));
  const file = [resolve(root, written), resolve(written), ...inContent].find((one) => existsSync(one));
  if (file === undefined) throw new Stop('stop.path', { path });
  const name = relative(root, file).split(sep).join('/');
  if (name !== '' && !checked.test(name)) throw new Stop('stop.outside', { path });
  return name;
}
