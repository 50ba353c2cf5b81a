import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readContent } from './check/content.ts';
import { readSite } from './check/site.ts';
import { manifestOf, namesIn, schemasOf } from './editor/schemas.ts';
import { snippetsOf } from './editor/snippets.ts';
import { today } from '#src/site/today.ts';

/*
 * npm run schemas
 * Writes what VS Code completes and underlines with: in `.vscode` for everybody, from the table of collections and the
 * examples of the manual, and in `.astro/collections` with the names that exist today, for Astro's extension to use in the fields of MDX.
 */

const content = readContent(process.cwd(), readSite(), today);
const urlOf = (file: string) => decodeURIComponent(pathToFileURL(resolve(file)).href);

write('.vscode/schemas', schemasOf(), '.json');
write('.vscode', new Map([['hub', snippetsOf(readFileSync('content/manual/components/sv.mdx', 'utf8'))]]), '.code-snippets');
write('.astro/collections', schemasOf(namesIn(content)), '.schema.json');
write('.astro/collections', new Map([['collections', manifestOf(content, urlOf)]]), '.json');

function write(folder: string, files: Map<string, object>, end: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, json] of files) writeFileSync(`${folder}/${name}${end}`, `${JSON.stringify(json, null, 2)}\n`);
}
