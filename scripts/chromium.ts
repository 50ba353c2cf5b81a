import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where a Chromium is: the environment's `CHROMIUM`, or where systems put it. Undefined if there is none. */
export function findChromium(): string | undefined {
  return process.env['CHROMIUM'] ?? places.find((place) => existsSync(place));
}

/** Installs Chromium from Debian's packages, which takes root. Says whether it could. */
function install(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const apt = (...args: string[]) => spawnSync('apt-get', args, { stdio: 'inherit' }).status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !findChromium() && !install()) {
  console.error('The browser tests need Chromium or Chrome. Install one of them, or say where it is with CHROMIUM=/path/to/chromium.');
  process.exit(1);
}
