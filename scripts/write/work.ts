import { resolve } from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { readContent, type Content, type Entry } from '#scripts/check/content.ts';
import { say, type Language, type MessageKey, type Values } from '#scripts/check/messages.ts';
import { hint } from '#scripts/check/nearest.ts';
import { bareNameIn, bareNameOf } from '#scripts/check/places.ts';
import { project, siteOf } from '#scripts/check/site.ts';
import { demandDay, demandLanguage } from '#scripts/check/options.ts';
import { Stop } from '#scripts/check/stop.ts';
import { today } from '#src/site/today.ts';

/** What every command for writing can be told: the language that it speaks, and the folder that holds `content/`. */
const common = { lang: { type: 'string', default: 'sv' }, root: { type: 'string' }, at: { type: 'string' } } as const;

/** What a command works with. */
export interface Work {
  root: string;
  language: Language;
  content: Content;
  /** Says a sentence. */
  tell: (key: MessageKey, values?: Values) => void;
}

/** Reads the arguments of a command. Throws `Stop` for what cannot be understood. */
export function argumentsOf<Options extends ParseArgsOptionsConfig>(args: string[], options: Options) {
  try {
    return parseArgs({ args, options: { ...common, ...options }, allowPositionals: true });
  } catch {
    throw new Stop('stop.arguments');
  }
}

/** Reads the content that a command is to work with, as it is on the day `at`, or today. */
export function open(values: { lang: string; root?: string | undefined; at?: string | undefined }): Work {
  const { lang, at = today } = values;
  demandLanguage(lang);
  demandDay(at);
  const root = resolve(values.root ?? project);
  const tell = (key: MessageKey, filled?: Values): void => {
    process.stdout.write(`${say(lang, key, filled)}\n`);
  };
  return { root, language: lang, content: readContent(root, siteOf(root), at), tell };
}

/** The entry that somebody named, in any of the ways that `bareNameIn` knows. */
export function entryNamed({ entries }: Content, text: string): Entry {
  const name = bareNameIn(text);
  const known = entries.filter(({ original }) => original);
  const entry = known.find((one) => bareNameOf(one) === name);
  if (!entry) throw new Stop('write.entry', { name: text, ...meantBy(name, known) });
  return entry;
}

/** The entry whose folder alone somebody named, or else the one that looks most like what they wrote. */
function meantBy(name: string, known: Entry[]): { nearest?: string } {
  const [alike, ...others] = known.filter(({ id }) => id === name);
  return alike && others.length === 0 ? { nearest: bareNameOf(alike) } : hint(name, known.map(bareNameOf));
}

/** Whether there is somebody at a terminal to ask. */
export function isTerminal(): boolean {
  return Boolean(process.stdin.isTTY && process.stdout.isTTY);
}
