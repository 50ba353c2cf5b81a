import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '#scripts/chromium.ts';

/** Starts a Chromium of the system with a fresh profile that calls nobody. Throws, with what to do, if there is none. */
export async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found. Run `node scripts/chromium.ts`.');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', '--disable-component-update', '--disable-sync'],
  });
}
