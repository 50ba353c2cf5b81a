import { elementsOf, propsOf } from '#scripts/check/elements.ts';
import { placeOf } from '#scripts/check/body.ts';
import { filesOf, type Content, type EntryFile, type YamlFile } from '#scripts/check/content.ts';
import type { Span } from '#scripts/check/points.ts';
import { exchanged, type Edit } from '#scripts/check/problem.ts';
import { exchange, linksIn, sourceOf } from '#scripts/check/rules/links.ts';
import { isRecord, itemsOf } from '#scripts/check/values.ts';
import type { Path, Yaml } from '#scripts/check/yaml.ts';

/** An address outside the site, where it stands in the content. */
export interface Address {
  file: string;
  at: Span;
  /** As it is asked: whole, and without what comes after #. */
  url: string;
  /** As somebody wrote it. */
  written: string;
  /** The id of the source that it is the address of. */
  source?: string;
  /** What puts another address in its place, where that can be done by exchanging letters. */
  exchanged: (better: string) => Edit[] | undefined;
}

type Found = Omit<Address, 'url'>;

/** Every address of the web in the content that leads away from the site, as often as it stands there. */
export function addressesIn(content: Content): Address[] {
  const files = content.entries.flatMap(filesOf);
  const found = [
    ...files.flatMap((file) => [...inFields(file.file, file.head), ...inText(content, file), ...inComponents(file)]),
    ...content.sources.flatMap(inSources),
  ];
  const own = new URL(content.site.address).host;
  return found.flatMap((one) => {
    const url = asked(one.written);
    return url === undefined || new URL(url).host === own ? [] : [{ ...one, url }];
  });
}

/** An address as it is asked; undefined for what is no whole address of the web. */
function asked(written: string): string | undefined {
  if (!/^https?:\/\//i.test(written) || !URL.canParse(written)) return undefined;
  const url = new URL(written);
  url.hash = '';
  return url.href;
}

function inText(content: Content, file: EntryFile): Found[] {
  const source = sourceOf(content, file);
  return linksIn(file).flatMap((link): Found[] => {
    if (link.type === 'linkReference') return [];
    return [{ file: file.file, at: placeOf(link), written: link.url, exchanged: (better) => exchange(link, source, link.url, better) }];
  });
}

function inComponents({ file, body }: EntryFile): Found[] {
  return elementsOf({ body }).flatMap(({ element }) =>
    Object.values(propsOf(element)).flatMap((value): Found[] =>
      typeof value === 'string' ? [{ file, at: placeOf(element), written: value, exchanged: () => undefined }] : [],
    ),
  );
}

function inSources({ file, yaml }: YamlFile): Found[] {
  return inFields(file, yaml).map((found) => ({ ...found, source: String(found.path[0] ?? '') }));
}

function inFields(file: string, yaml: Yaml): (Found & { path: Path })[] {
  return textsIn(yaml.values).map(({ text, path }) => {
    const at = yaml.pointOf(path);
    const edits = (better: string) => exchanged(at, yaml.written(path) === text && !/[,[\]{}]|:$/.test(better) ? better : JSON.stringify(better));
    return { file, at, path, written: text, exchanged: edits };
  });
}

/** Every text in a value of YAML, and the way to it. */
function textsIn(value: unknown, path: Path = []): { text: string; path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  const inside = isRecord(value) ? Object.entries(value) : itemsOf(value).map((item, index) => [index, item] as const);
  return inside.flatMap(([step, item]) => textsIn(item, [...path, step]));
}
