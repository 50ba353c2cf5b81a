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

describe('the search page', () => {
  it('answers what the address asks, with kind, excerpt, marks and parts', async () => {
    await page.goto(`${inject('base')}/en/search/?q=procurement`);
    expect(await statusOf(page)).toMatch(/^\d+ result/);
    expect(await page.locator('.hit-title a').count()).toBeGreaterThan(2);
    expect(await page.locator('.search-hits mark').count()).toBeGreaterThan(0);
    expect(await page.locator('.hit-sections a').count()).toBeGreaterThan(0);
    expect(await page.locator('.hit-meta', { hasText: 'Guide' }).count()).toBeGreaterThan(0);
  });

  it('keeps a filter in the address, through reload and back', async () => {
    await page.goto(`${inject('base')}/sok/?q=asf`);
    const all = await statusOf(page);
    await page.locator('input[name="kind"][value="regions"]').check();
    await page.waitForURL('**kind=regions*');
    await page.waitForFunction((before) => !['Söker …', before].includes(document.querySelector('[role="status"]')?.textContent ?? ''), all);
    const filtered = await statusOf(page);
    expect(new Set(await page.locator('.hit-meta').allInnerTexts())).toEqual(new Set(['Län']));
    expect(await page.locator('[data-count="kind:guides"]').innerText()).not.toBe('(0)');
    await page.reload();
    expect(await statusOf(page)).toBe(filtered);
    expect(await page.locator('input[name="kind"][value="regions"]').isChecked()).toBe(true);
    await page.goBack();
    await page.waitForFunction((before) => document.querySelector('[role="status"]')?.textContent === before, all);
  });

  it('says plainly when nothing is found, and where to go', async () => {
    await page.goto(`${inject('base')}/sok/?q=qqqqzz`);
    expect(await statusOf(page)).toBe('Inga träffar');
    expect(await page.locator('[data-part="nothing"] a').count()).toBeGreaterThan(2);
  });

  it('says so when the index cannot be loaded, and answers when it can again', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${inject('base')}/sok/?q=asf`);
    await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent?.includes('går inte att ladda'));
    await page.unroute('**/pagefind/**');
    await page.locator('main button[type="submit"]').click();
    expect(await statusOf(page)).toMatch(/^\d+ träff/);
  });

  it.each(['<img src=x onerror=alert(1)>', '"öppet', '((', '\\', '😀', 'a'.repeat(10_000)])('takes %j as words and nothing else', async (query) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('dialog', (dialog) => faults.push(dialog.message()));
    await page.goto(`${inject('base')}/sok/?${new URLSearchParams({ q: query })}`);
    await statusOf(page);
    expect(faults).toEqual([]);
    expect(await page.locator('main img').count()).toBe(0);
  });
});
