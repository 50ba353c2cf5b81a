import { collectionNames, type CollectionName } from '#src/content/collections.ts';
import { locales, originalLocale, type Locale } from '#src/i18n/locales.ts';
import { conflictsIn, withoutConflicts } from './conflicts.ts';
import { imageFile, imageKind, type ImageFile } from './image-kinds.ts';
import { itemsIn, type Item } from './items.ts';
import { noParts, partsOf, type Parts } from './parts.ts';
import { pointsIn, start } from './points.ts';
import { errorsIn, type Problem } from './problem.ts';
import type { Site } from './site.ts';
import { readSource, type Source } from './source.ts';
import { noYaml, readYaml, type Yaml } from './yaml.ts';

/** All that the rules look at. Everything is read once, as far as it can be. */
export interface Content {
  /** Every file and folder in `content/`. */
  items: Item[];
  entries: Entry[];
  /** The files in `content/sources/`. */
  sources: YamlFile[];
  redirects: YamlFile | undefined;
  /** The lines of `content/words.txt`; none without it. */
  words: string[];
  /** The images beside the texts. */
  images: Map<string, ImageFile>;
  /** Every file of text that could be read. */
  texts: Map<string, Source>;
  /** The files that could not be read, or in which there is a conflict. */
  unread: Problem[];
  site: Site;
  /** The day that the content is looked at. */
  day: string;
  /** What it was in the version that it is compared with, if there is one. */
  before: Content | undefined;
}

/** A folder in a collection. */
export interface Entry {
  collection: CollectionName;
  id: string;
  /** Its path: `content/guides/finansiering`. */
  folder: string;
  /** Its file in the language that holds the facts. An entry without it does not exist for others. */
  original: EntryFile | undefined;
  translations: EntryFile[];
}

/** An entry in one language. */
export interface EntryFile extends Parts {
  file: string;
  locale: Locale;
}

/** A file of YAML in `content/`: sources or redirects. */
export interface YamlFile {
  file: string;
  yaml: Yaml;
}

/** The file with the words that the hub uses and no dictionary has. */
export const wordList = 'content/words.txt';

/** Reads `content/` in the folder `root`, as it is on a day. Throws only if there is no such folder. */
export function readContent(root: string, site: Site, day: string): Content {
  const items = itemsIn(root);
  const texts = new Map<string, Source>();
  const unread: Problem[] = [];
  const isFile = new Set(items.filter(({ kind }) => kind === 'file').map(({ path }) => path));
  const textOf = (file: string) => {
    const source = readSource(root, file);
    if (source.fault) unread.push(...errorsIn(file, [source.fault]));
    else texts.set(file, source);
    unread.push(...errorsIn(file, conflictsIn(source.text)));
    return source.fault ? undefined : source.text;
  };
  return {
    items,
    entries: items.flatMap((item) => entryIn(item, isFile, textOf) ?? []),
    sources: [...isFile].filter(holdsSources).map((file) => yamlFile(file, textOf)),
    redirects: isFile.has('content/redirects.yaml') ? yamlFile('content/redirects.yaml', textOf) : undefined,
    words: isFile.has(wordList) ? withoutConflicts(textOf(wordList) ?? '').split(/\r?\n/) : [],
    images: new Map([...isFile].filter(isImage).map((file) => [file, imageFile(root, file)])),
    texts,
    unread,
    site,
    day,
    before: undefined,
  };
}

function holdsSources(file: string): boolean {
  return /^content\/sources\/[^/]+\.yaml$/.test(file);
}

function isImage(file: string): boolean {
  return /^content(\/[^/]+){3}$/.test(file) && imageKind(file) !== undefined;
}

type TextOf = (file: string) => string | undefined;

function entryIn({ path, kind }: Item, isFile: Set<string>, textOf: TextOf): Entry | undefined {
  const [, folder = '', id = ''] = /^content\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  const collection = collectionNames.find((name) => name === folder);
  if (!collection || kind !== 'folder') return undefined;
  const files = locales
    .filter((locale) => isFile.has(`${path}/${locale}.mdx`))
    .map((locale) => entryFile(`${path}/${locale}.mdx`, locale, textOf));
  const original = files.find(({ locale }) => locale === originalLocale);
  return { collection, id, folder: path, original, translations: files.filter((file) => file !== original) };
}

function entryFile(file: string, locale: Locale, textOf: TextOf): EntryFile {
  const text = textOf(file);
  if (text === undefined) return { file, locale, ...noParts };
  const rest = withoutConflicts(text);
  // Two texts in one are none to compare with.
  return { file, locale, ...partsOf(rest), ...(rest === text ? {} : { body: undefined }) };
}

function yamlFile(file: string, textOf: TextOf): YamlFile {
  const text = textOf(file);
  return { file, yaml: text === undefined ? noYaml() : readYaml(withoutConflicts(text), pointsIn(text), start) };
}

/** The files of an entry, the original first. */
export function filesOf({ original, translations }: Entry): EntryFile[] {
  return original ? [original, ...translations] : translations;
}
