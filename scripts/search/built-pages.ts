import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { BuiltPage } from '#src/search/index/bundle.ts';

/** Every page of the site that was built in a folder, at the address that readers have it. */
export function builtPagesIn(folder: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: folder }).toSorted().map((path) => ({
    url: `/${path.split(sep).join('/').replace(/(?:^|(?<=\/))index\.html$/, '')}`,
    html: readFileSync(join(folder, path), 'utf8'),
  }));
}
