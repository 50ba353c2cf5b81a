import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent, type Content } from '#scripts/check/content.ts';
import { readSite } from '#scripts/check/site.ts';

/** The day of these tests, so that nothing in the content is due. */
export const day = '2026-11-22';

export const site = readSite();

/** A copy of the content that a test may change. `using` takes it away again. */
export class Copy {
  readonly root = mkdtempSync(join(tmpdir(), 'hub-'));

  constructor(from = '.') {
    cpSync(join(from, 'content'), join(this.root, 'content'), { recursive: true });
  }

  read(): Content {
    return readContent(this.root, site, day);
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true });
  }
}
