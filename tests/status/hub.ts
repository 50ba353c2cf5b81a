import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readContent, type Content } from '#scripts/check/content.ts';
import { site } from '../check/site.ts';

/** The day of these tests. */
export const day = '2026-11-22';

/** A hub with nothing but what a test writes. `using` takes it away again. */
export class Hub {
  readonly root = mkdtempSync(join(tmpdir(), 'hub-'));

  constructor() {
    mkdirSync(join(this.root, 'content'));
  }

  write(file: string, text: string): this {
    const path = join(this.root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return this;
  }

  /** A guide that was reviewed today and is translated, with other facts where they are given; `undefined` leaves a fact out. */
  guide(id: string, facts: Record<string, string | undefined> = {}, text = ''): this {
    return this.entry(`guides/${id}`, { audience: '[public]', order: '10', ...facts }, text);
  }

  entry(name: string, facts: Record<string, string | undefined>, text = ''): this {
    const own = { title: `Om ${name.split('/')[1]}`, lead: 'Det här är det.', published: '2026-01-01', reviewed: day, ...facts };
    const lines = Object.entries(own).flatMap(([field, value]) => (value === undefined ? [] : `${field}: ${value}\n`));
    this.write(`content/${name}/sv.mdx`, `---\n${lines.join('')}---\n\n${text}\n`);
    return this.translation(name, '2026-01-01');
  }

  translation(name: string, translated: string): this {
    return this.write(`content/${name}/en.mdx`, `---\ntitle: About it\nlead: This is it.\ntranslated: ${translated}\n---\n`);
  }

  without(file: string): this {
    rmSync(join(this.root, file));
    return this;
  }

  read(needed: string[] = []): Content {
    return readContent(this.root, { ...site, needed }, day);
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true });
  }
}

/** A contact, as it stands in a file of an organisation. */
export const contact = (role: string, verified: string): string =>
  `{ role: ${role}, organisation: skr, website: https://www.skr.example/, verified: ${verified}, verifiedBy: website, source: a }`;
