import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const parts = ['content', 'src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project that a test may change and build. */
export class Sandbox {
  readonly root = mkdtempSync(join(tmpdir(), 'hub-'));

  constructor() {
    for (const part of parts) cpSync(part, join(this.root, part), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(this.root, 'node_modules'));
  }

  path(...names: string[]): string {
    return join(this.root, ...names);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text);
  }

  /** Replaces the first place where `from` stands in a file. Throws if it stands nowhere. */
  change(name: string, from: string | RegExp, to: string): void {
    const before = this.read(name);
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${name} does not hold ${from}`);
    this.write(name, after);
  }

  remove(name: string): void {
    rmSync(this.path(name), { recursive: true });
  }

  /** Runs the build as `npm run build` does, on a day. Gives its exit code and all that it printed. */
  build(day?: string): { code: number | null; output: string } {
    const env = { ...process.env, ...(day ? { HUB_DAY: day } : {}) };
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: this.root, encoding: 'utf8', env });
    return { code: status, output: stdout + stderr };
  }
}
