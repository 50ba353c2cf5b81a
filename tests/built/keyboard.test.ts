import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launch } from './browser.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
});
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());
afterAll(() => browser.close());

/** The page's status once the search has answered. */
async function statusOf(search: Page): Promise<string> {
  await search.waitForFunction(() => /\d|Inga|No /.test(document.querySelector('[role="status"]')?.textContent ?? ''));
  return search.locator('[role="status"]').innerText();
}

/** Where among the elements of the page the focus is, and what is wrong with how it shows. Runs in the browser. */
function focused(): { place: number; fault: string } {
  const element = document.activeElement ?? document.body;
  const { left, top, width, height } = element.getBoundingClientRect();
  const above = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 8));
  const isSeen = element.closest('svg') !== null || element.contains(above) || (above?.contains(element) ?? false);
  const hasRing = getComputedStyle(element).outlineStyle !== 'none' || element.closest('svg') !== null;
  const fault = element === document.body ? 'nothing has the focus' : `${hasRing ? '' : 'no ring '}${isSeen ? '' : 'covered'}`.trim();
  return { place: [...document.querySelectorAll('*')].indexOf(element), fault: fault && `${fault}: ${element.outerHTML.slice(0, 120)}` };
}

describe('by keyboard alone', () => {
  it('the first stop leads past the menu to the content', async () => {
    await page.goto(`${inject('base')}/guider/`);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Till innehåll');
    expect(await page.locator(':focus').isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it('every stop on a page is reached once and in order, shows its ring and is not covered', async () => {
    await page.goto(`${inject('base')}/regioner/dalarna/`);
    const stops = await page.locator('a[href]:visible, button:visible, input:visible, summary:visible, [tabindex="0"]:visible').count();
    const seen: { place: number; fault: string }[] = [];
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab');
      seen.push(await page.evaluate(focused));
    }
    expect(seen.map(({ fault }) => fault).filter(Boolean)).toEqual([]);
    expect(seen.map(({ place }) => place)).toEqual(seen.map(({ place }) => place).toSorted((a, b) => a - b));
    expect(new Set(seen.map(({ place }) => place)).size).toBe(stops);
  });

  it('a search typed in the header of any page is answered on the search page', async () => {
    await page.goto(`${inject('base')}/om/`);
    await page.locator('.header input[name="q"]').focus();
    await page.keyboard.type('kännetecken');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/sok/?q=*');
    expect(await statusOf(page)).toMatch(/^\d+ träff/);
    expect(await page.locator('.hit-title').first().innerText()).toContain('kännetecken');
  });
});

describe('the municipality finder', () => {
  it.each([['ludv', 'Ludvika', '/regioner/dalarna/#support'], ['HABO', 'Håbo', '/regioner/uppsala/#support']])('finds %s: %s', async (typed, name, href) => {
    await page.goto(`${inject('base')}/hitta-stod/`);
    await page.locator('#municipality').focus();
    await page.keyboard.type(typed);
    const found = page.locator('.finder-list li:visible a');
    expect(await found.allInnerTexts()).toContain(name);
    expect(await found.filter({ hasText: name }).getAttribute('href')).toBe(href);
    expect(await page.locator('municipality-finder [role="status"]').innerText()).toMatch(/^\d+ kommun/);
  });

  it('says so when no municipality has that name', async () => {
    await page.goto(`${inject('base')}/hitta-stod/`);
    await page.locator('#municipality').fill('xyz');
    expect(await page.locator('municipality-finder [role="status"]').innerText()).toBe('Ingen kommun heter så');
  });
});
