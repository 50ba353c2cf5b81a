import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from './browser.ts';
import { kinds } from './kinds.ts';

const widths = [320, 1280];
const schemes = ['light', 'dark'] as const;

/** Every rule for WCAG 2.0–2.2 A and AA and the best practices; target-size is off unless asked for. */
const options: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** What axe finds, as rule, how the page was seen, and the element. */
async function violationsOn(page: Page, seen: string): Promise<string[]> {
  const { violations } = await page.evaluate((given) => window.axe.run(given), options);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} (${seen}) ${html.slice(0, 160)}`));
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

it('a page with faults is found out', async () => {
  const page = await browser.newPage();
  await page.setContent('<html><body><img src="x"><p style="color:#999">grey</p><button style="width:9px;height:9px">a</button><button style="width:9px;height:9px">b</button></body></html>');
  await page.evaluate(axe.source);
  const faults = (await violationsOn(page, 'broken')).join('\n');
  await page.close();
  for (const rule of ['html-has-lang', 'image-alt', 'color-contrast', 'target-size', 'landmark-one-main']) expect(faults).toContain(rule);
});

describe.concurrent.each(Object.entries(kinds))('%s', (_, addresses) => {
  it.each(['sv', 'en'] as const)('has no accessibility faults in %s', async (locale) => {
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.goto(inject('base') + addresses[locale]);
    if (addresses[locale].includes('?q=')) await page.waitForSelector('[role="status"]:not(:empty):not(:has-text("…"))');
    await page.evaluate(axe.source);
    const faults: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        faults.push(...(await violationsOn(page, `${width} px, ${colorScheme}`)));
      }
    }
    await context.close();
    expect(faults).toEqual([]);
  });
});
