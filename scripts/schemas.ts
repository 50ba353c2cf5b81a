import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readContent } from './check/content.ts';
import { readSite } from './check/site.ts';
import { manifestOf, namesIn, schemasOf } from './editor/schemas.ts';
import { today } from '#src/site/today.ts';

/*
 * npm run schemas
 * Writes what VS Code completes and underlines with, from the table of collections: in `.vscode/schemas` for everybody,
 * in `.astro/collections` with the names that exist today, for Astro's extension to use in the fields of MDX.
 */

const content = readContent(process.cwd(), readSite(), today);
const urlOf = (file: string) => decodeURIComponent(pathToFileURL(resolve(file)).href);

write('.vscode/schemas', schemasOf(), '.json');
write('.astro/collections', schemasOf(namesIn(content)), '.schema.json');
write('.astro/collections', new Map([['collections', manifestOf(content, urlOf)]]), '.json');

function write(folder: string, files: Map<string, object>, end: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, json] of files) writeFileSync(`${folder}/${name}${end}`, `${JSON.stringify(json, null, 2)}\n`);
}
