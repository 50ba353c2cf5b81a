import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '#scripts/check/check-content.ts';
import type { Language, Rule } from '#scripts/check/messages.ts';
import { site } from './site.ts';

/** A piece of content in a help text, and whether it is there to be followed. */
export interface Example {
  isRight: boolean;
  text: string;
}

/** The examples of a help text: what stands after each of its words, on the line or indented below. */
export function examplesIn(help: string): Example[] {
  const found = help.matchAll(/\n(Fel|Rätt|Wrong|Right):(?: (.+)|((?:\n(?: {2}.*)?(?=\n|$))+))/g);
  return [...found].map(([, word = '', line, lines = '']) => ({
    isRight: word === 'Rätt' || word === 'Right',
    text: line ?? lines.replace(/^\n/, '').replace(/^ {2}/gm, ''),
  }));
}

/** What an example is a piece of: unless it is said here, the text of an entry. */
type Kind = 'fields' | 'text' | 'whole' | 'path' | 'sources' | 'redirects' | 'words';

/** By rule, or by group of rules. */
const kinds: Partial<Record<string, Kind>> = {
  ...{ files: 'path', yaml: 'fields', frontmatter: 'fields', titles: 'fields', references: 'fields', redirects: 'redirects' },
  ...{ hidden: 'fields', changes: 'fields', 'unwritten/field': 'fields', words: 'words' },
  ...{ 'frontmatter/absent': 'whole', 'frontmatter/shape': 'whole', 'frontmatter/unclosed': 'whole' },
  ...{ 'frontmatter/dashes': 'whole', 'frontmatter/opening': 'whole' },
  ...{ 'translations/language': 'path', 'translations/original': 'path', 'addresses/folder': 'path', 'addresses/taken': 'fields' },
  ...{ 'addresses/windows': 'path' },
  ...{ 'files/conflict': 'text', 'files/conflict-rest': 'text' },
  ...{ 'references/id': 'sources', 'references/shape': 'sources' },
};

/** The collections of the entries that examples are pieces of: unless it is said here, guides. */
const inCollection: Partial<Record<string, Rule[]>> = {
  examples: ['frontmatter/boolean'],
  glossary: ['shown/component', 'shown/heading', 'shown/source'],
  organisations: ['frontmatter/url'],
  projects: ['frontmatter/partial-date', 'references/municipality', 'references/outside'],
  regions: [
    ...(['frontmatter/code', 'frontmatter/contact', 'frontmatter/county', 'frontmatter/dash', 'frontmatter/email', 'frontmatter/group'] as const),
    ...(['frontmatter/phone', 'frontmatter/phone-format', 'frontmatter/phone-short', 'headings/region', 'references/entry'] as const),
  ],
};

/** The examples of fields that are about a translation. */
const inTranslation: Rule[] = ['frontmatter/fact'];

/** Tries examples in a copy of the right content, in a folder of its own. */
export class Trial {
  readonly #root = mkdtempSync(join(tmpdir(), 'help-'));

  constructor() {
    cpSync(join(import.meta.dirname, 'right'), this.#root, { recursive: true });
    rmSync(join(this.#root, 'content/redirects.yaml'));
    this.#nameAsInHelp('bidrag', 'finansiering');
    const source = 'scb-kommuner:\n  title: Kommuner\n  publisher: SCB\n  url: https://www.scb.se/\n  read: 2026-01-02\n';
    writeFileSync(join(this.#root, 'content/sources/scb.yaml'), source);
  }

  /** Gives a guide the name that the examples have for it, so that they name what an editor has too. */
  #nameAsInHelp(was: string, name: string): void {
    const guides = join(this.#root, 'content/guides');
    renameSync(join(guides, was), join(guides, name));
    const reader = join(guides, 'skriv/sv.mdx');
    writeFileSync(reader, readFileSync(reader, 'utf8').replaceAll(`/guides/${was}`, `/guides/${name}`).replace(`[${was}]`, `[${name}]`));
  }

  /** The rules that the content breaks with an example of the help of `rule` where it belongs. */
  rulesBroken(rule: Rule, example: string, language: Language): string[] {
    const made = Object.entries(filesWith(rule, example, language)).map(([path, text]) => this.#write(path, text));
    const problems = checkContent(this.#root, { site, day: '2026-11-22' });
    for (const path of made) rmSync(path, { recursive: true, force: true });
    return problems.map((problem) => problem.rule);
  }

  /** Gives the file, or the first folder that had to be made for it. */
  #write(path: string, text: string): string {
    const file = join(this.#root, path);
    const made = mkdirSync(dirname(file), { recursive: true }) ?? file;
    writeFileSync(file, text, path.endsWith('.png') ? 'latin1' : 'utf8');
    return made;
  }

  end(): void {
    rmSync(this.#root, { recursive: true });
  }
}

/** The files to add to the right content, by their paths. */
function filesWith(rule: Rule, example: string, language: Language): Record<string, string> {
  const [collection = 'guides'] = Object.entries(inCollection).find(([, some]) => some?.includes(rule)) ?? [];
  const folder = `content/${collection}/a`;
  const own = inTranslation.includes(rule) ? 'en' : 'sv';
  const rest = { [`${folder}/sv.mdx`]: page('sv', '', ''), [`${folder}/cykel.png`]: '\x89PNG\r\n\x1a\nIEND\xaeB`\x82' };
  switch (kinds[rule] ?? kinds[rule.split('/', 1).join()] ?? 'text') {
    case 'path':
      return { [example]: page('sv', '', '') };
    case 'sources':
      return { 'content/sources/a.yaml': example };
    case 'redirects':
      return { 'content/redirects.yaml': example };
    case 'words':
      return { 'content/words.txt': `${example}\n` };
    case 'whole':
      return { [`${folder}/sv.mdx`]: `${example}\n` };
    case 'fields':
      return { ...rest, [`${folder}/${own}.mdx`]: page(own, example, '') };
    case 'text':
      return { ...rest, [`${folder}/${language}.mdx`]: page(language, '', example) };
  }
}

const fieldsOf = {
  sv: ['title: A', 'lead: Om oss.', 'audience: [public]', 'order: 3', 'published: 2026-01-02', 'reviewed: 2026-01-02', 'sources: [regeringen-strategi]'],
  en: ['title: A', 'lead: About us.', 'translated: 2026-01-02'],
};

/** An entry in a language, with the fields of an example in place of its own. */
function page(language: Language, fields: string, text: string): string {
  const names = Array.from(fields.matchAll(/^\s*(\w+):/gm), ([, name]) => name);
  const rest = fieldsOf[language].filter((line) => !names.includes(line.split(':', 1).join()));
  return ['---', ...(fields ? [fields] : []), ...rest, '---', '', text, ''].join('\n');
}
