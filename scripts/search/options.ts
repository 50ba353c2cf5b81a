import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'astro/zod';
import { demandLanguage } from '#scripts/check/options.ts';
import type { Language } from '#scripts/check/messages.ts';
import { Stop } from '#scripts/check/stop.ts';
import type { Concept } from '#src/search/language/concept.ts';
import { conceptsIn } from './glossary.ts';
import type { Query } from './measure.ts';
import type { PlainPage } from './pages.ts';

const table = {
  pages: { type: 'string' },
  glossary: { type: 'string' },
  queries: { type: 'string' },
  format: { type: 'string', default: 'text' },
  peers: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'sv' },
} as const;

const pagesFile = z.array(z.object({ id: z.string(), lang: z.string(), title: z.string(), secs: z.array(z.object({ h: z.string().nullable(), p: z.array(z.string()) })) }));
const queriesFile = z.array(z.object({ q: z.string(), lang: z.string(), category: z.string(), expect: z.array(z.string()) }));

/** What to measure. */
export interface Options {
  pages: PlainPage[];
  concepts: Concept[];
  queries: Query[];
  format: 'text' | 'json';
  peers: boolean;
  lang: Language;
}

/** Reads the arguments of the command and the files that they name. Throws `Stop` for what cannot be understood. */
export function optionsOf(args: string[]): Options {
  const { pages, glossary, queries, format, peers, lang } = parsed(args);
  demandLanguage(lang);
  if (format !== 'text' && format !== 'json') throw new Stop('stop.format', { value: format, allowed: 'text, json' });
  if (!pages || !glossary || !queries) throw new Stop('stop.arguments');
  const read = { pages: readAs(pages, pagesFile), concepts: conceptsIn(readFileSync(glossary, 'utf8')), queries: readAs(queries, queriesFile) };
  const missing = read.queries.find((query) => !read.pages.some((page) => page.lang === query.lang));
  if (missing) throw new Stop('stop.search-language', { value: missing.lang, query: missing.q, path: pages });
  return { ...read, format, peers, lang };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: table }).values;
  } catch {
    throw new Stop('stop.arguments');
  }
}

function readAs<Form>(path: string, form: z.ZodType<Form>): Form {
  const text = readFileSync(path, 'utf8');
  try {
    return form.parse(JSON.parse(text));
  } catch {
    throw new Stop('stop.search-file', { path });
  }
}
