import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '#scripts/check/messages.ts';
import { demandDay, demandFormat, demandLanguage } from '#scripts/check/options.ts';
import { Stop } from '#scripts/check/stop.ts';
import { owners, type Owner } from '#src/content/collection.ts';
import { today } from '#src/site/today.ts';
import { formats, type FormatName } from './formats.ts';

const table = {
  lang: { type: 'string', default: 'sv' },
  format: { type: 'string', default: 'text' },
  owner: { type: 'string' },
  at: { type: 'string', default: today },
  root: { type: 'string' },
} as const;

/** What somebody asked of the status. */
export interface Options {
  lang: Language;
  format: FormatName;
  /** Whose pages to tell of. */
  among: readonly Owner[];
  /** The day to look at the content. */
  at: string;
  /** The folder that holds `content/`. */
  root: string;
}

/** Reads the arguments of the command. Throws `Stop` for what cannot be understood. */
export function optionsOf(args: string[], project: string): Options {
  const { lang, format, owner, at, root = project } = parsed(args);
  demandLanguage(lang);
  demandFormat(format, formats);
  demandDay(at);
  const among = owners.filter((name) => owner === undefined || name === owner);
  if (among.length === 0) throw new Stop('stop.owner', { value: owner ?? '', allowed: owners.join(', ') });
  return { lang, format, among, at, root: resolve(root) };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: table }).values;
  } catch {
    throw new Stop('stop.arguments');
  }
}
