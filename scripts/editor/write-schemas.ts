import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readContent } from '#scripts/check/content.ts';
import { readSite } from '#scripts/check/site.ts';
import { today } from '#src/site/today.ts';
import { manifestOf, namesIn, schemasOf } from './schemas.ts';
import { snippetsOf } from './snippets.ts';

/**
 * Writes what VS Code completes and underlines with in the folder `root`: in `.vscode` for everybody, from the table of
 * collections and the examples of the manual; in `.astro/collections` with the names that exist today, where Astro's
 * extension looks for the fields of MDX.
 */
export function writeSchemas(root: string): void {
  const content = readContent(root, readSite(), today);
  const manual = content.texts.get('content/manual/components/sv.mdx')?.text ?? '';
  const urlOf = (file: string) => decodeURIComponent(pathToFileURL(join(root, file)).href);
  write(join(root, '.vscode/schemas'), schemasOf(), '.json');
  write(join(root, '.vscode'), new Map([['hub', snippetsOf(manual)]]), '.code-snippets');
  write(join(root, '.astro/collections'), schemasOf(namesIn(content)), '.schema.json');
  write(join(root, '.astro/collections'), new Map([['collections', manifestOf(content, urlOf)]]), '.json');
}

/** Leaves a file alone that already holds what is to be in it: others watch them. */
function write(folder: string, files: Map<string, object>, end: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, json] of files) {
    const [path, text] = [join(folder, name + end), `${JSON.stringify(json, null, 2)}\n`];
    if (textIn(path) !== text) writeFileSync(path, text);
  }
}

function textIn(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
