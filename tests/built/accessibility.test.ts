import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violationsOn } from './axe.ts';
import { launch } from './browser.ts';
import { kinds } from './kinds.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it('a page with faults is found out', async () => {
  const page = await browser.newPage();
  await page.setContent('<html><body><img src="x"><p style="color:#999">grey</p><button style="width:9px;height:9px">a</button><button style="width:9px;height:9px">b</button></body></html>');
  const faults = (await violationsOn(page, [320])).join('\n');
  await page.close();
  for (const rule of ['html-has-lang', 'image-alt', 'color-contrast', 'target-size', 'landmark-one-main']) expect(faults).toContain(rule);
});

it('a fault that is seen at one width in one theme alone is found out there', async () => {
  const page = await browser.newPage({ colorScheme: 'light' });
  const only = '@media (width < 400px) and (prefers-color-scheme: dark)';
  const style = `:is(input, button) { font-size: 2rem } ${only} { p { color: #555; background: #000 } button { width: 9px; height: 9px; padding: 0 } label { display: none } }`;
  const form = '<label for="a">Namn</label> <input id="a"><br><button>a</button><button>b</button>';
  await page.setContent(`<!doctype html><html lang="sv"><title>Sida</title><style>${style}</style><main><h1>Sida</h1><p>grey</p>${form}</main>`);
  const faults = await violationsOn(page);
  await page.close();
  const rules = ['color-contrast', 'label', 'target-size', 'target-size'];
  expect(faults.map((fault) => fault.replace(/ <.*/, '')).toSorted()).toEqual(rules.map((rule) => `${rule} (320 px, dark)`));
});

describe.each(Object.entries(kinds))('%s', (_, addresses) => {
  it.each(['sv', 'en'] as const)('has no accessibility faults in %s', async (locale) => {
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.goto(inject('base') + addresses[locale]);
    if (addresses[locale].includes('?q=')) await page.waitForSelector('[role="status"]:not(:empty):not(:has-text("…"))');
    const faults = await violationsOn(page);
    await context.close();
    expect(faults).toEqual([]);
  });
});
