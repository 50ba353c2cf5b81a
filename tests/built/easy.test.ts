import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from './browser.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => browser.close());

const open = (address: string) => page.goto(inject('base') + address);

/** The size of the first paragraph of a text, in pixels. */
const textSize = () => page.locator('.prose > p').first().evaluate((element) => parseFloat(getComputedStyle(element).fontSize));

/** The lines of the text as they are seen. `innerText` has a new line where the file has one and it is shown. */
const linesOf = async () => (await page.locator('.prose p').allInnerTexts()).flatMap((text) => text.split('\n'));

describe('a page in easy-to-read Swedish', () => {
  it('has larger text than others', async () => {
    await open('/guider/vad-ar-socialt-foretagande/');
    const usual = await textSize();
    await open('/lattlast/');
    expect(await textSize()).toBeGreaterThan(usual * 1.15);
  });

  it('has a line for each line of its file, and none is long', async () => {
    await open('/lattlast/');
    const lines = await linesOf();
    expect(lines).toContain('Ett socialt företag säljer något.');
    expect(lines.filter((line) => line.length > 60)).toEqual([]);
  });

  it('is led to from the foot of Swedish pages and not of English ones', async () => {
    const leading = page.locator('footer a[href*="lattlast"]');
    await open('/');
    expect(await leading.allInnerTexts()).toEqual(['Lättläst om sociala företag']);
    await open('/en/');
    expect(await leading.count()).toBe(0);
  });
});
