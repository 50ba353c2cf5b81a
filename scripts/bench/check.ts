import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { bareCommand } from '#scripts/command.ts';

/*
 * npm run bench:check
 * Prints how long the check takes for 1,000 entries: the content of the hub, and as many copies of its entries as it takes.
 * Whole commands, three times each; the median is told.
 */

const size = 1000;
const times = 3;
const [, ...start] = manifest.scripts.check.split(' ');
const copied = ['guides', 'strategy', 'projects', 'organisations', 'examples', 'news'];

await bareCommand('bench', () => {
  const root = mkdtempSync(join(tmpdir(), 'bench-'));
  const count = grow(root);
  const files = readdirSync(join(root, 'content'), { recursive: true }).filter((name) => String(name).endsWith('.mdx')).length;
  console.log(`${count} entries, ${files} texts`);
  console.log(`all rules but spelling  ${median(root, '--no-spelling')} s`);
  console.log(`all rules               ${median(root)} s`);
  rmSync(root, { recursive: true });
});

/** Copies the content, and its entries under other names and titles until there are enough. Gives how many there are. */
function grow(root: string): number {
  cpSync('content', join(root, 'content'), { recursive: true });
  const entries = readdirSync('content', { recursive: true }).map(String).filter((path) => path.endsWith('sv.mdx'));
  const sources = entries.map((path) => path.replace(/.sv\.mdx$/, '')).filter((path) => copied.includes(path.split(/[\\/]/)[0] ?? ''));
  let total = entries.length;
  for (let copy = 1; total < size; copy++) {
    for (const source of sources.slice(0, size - total)) total += copyOf(root, source, copy);
  }
  return total;
}

function copyOf(root: string, source: string, copy: number): 1 {
  const target = join(root, 'content', `${source}-${copy}`);
  cpSync(join('content', source), target, { recursive: true });
  for (const name of readdirSync(target).filter((file) => file.endsWith('.mdx'))) {
    const text = readFileSync(join(target, name), 'utf8');
    const renamed = text.replace(/^title: (["']?)/m, `title: $1${copy} `).replace(/^slug: (.*)$/m, `slug: $1-${copy}`);
    writeFileSync(join(target, name), renamed);
  }
  return 1;
}

/** The median time of the whole command in seconds, started as `npm run check` starts it. Throws where the check could not run. */
function median(root: string, ...options: string[]): string {
  const seconds = Array.from({ length: times }, () => {
    const started = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [...start, '--root', root, '--format', 'json', ...options], {
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    if (status !== 0 && status !== 1) throw new Error(stderr);
    return (performance.now() - started) / 1000;
  });
  return (seconds.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0).toFixed(2);
}
