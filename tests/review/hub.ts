import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContent, type Content } from '#scripts/check/content.ts';
import { site } from '../check/site.ts';
import { Copy } from '../write/copy.ts';

/** A copy of the small right content, to which files are added. */
export class Hub extends Copy {
  constructor(files: Record<string, string> = {}) {
    super(join(import.meta.dirname, '../check/right'));
    for (const [file, text] of Object.entries(files)) this.write(file, text);
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.root, file)), { recursive: true });
    writeFileSync(join(this.root, file), text);
  }

  file(name: string): string {
    return readFileSync(join(this.root, name), 'utf8');
  }

  /** The content as it is on a day. */
  on(day: string): Content {
    return readContent(this.root, site, day);
  }
}
