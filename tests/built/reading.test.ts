import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { themes } from '#src/content/collections.ts';
import { launch } from './browser.ts';
import { kinds } from './kinds.ts';

const addresses = Object.values(kinds).flatMap(({ sv, en }) => [sv, en]);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Opens every kind of page in both languages and gathers what `look` says of each, but for nothing. */
async function onEveryKind<Found>(options: BrowserContextOptions, look: (page: Page) => Promise<Found | undefined>): Promise<string[]> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const found: string[] = [];
  for (const address of addresses) {
    await page.goto(inject('base') + address);
    const seen = await look(page);
    if (seen !== undefined) found.push(`${address}: ${JSON.stringify(seen)}`);
  }
  await context.close();
  return found;
}

/** What sticks out to the right of the window and makes the page scroll sideways. */
async function stickingOut(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= window.innerWidth) return undefined;
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1);
    return wide.at(-1)?.outerHTML.slice(0, 120) ?? 'something';
  });
}

describe('at 320 px', () => {
  it('no page scrolls sideways', async () => {
    expect(await onEveryKind({ viewport: { width: 320, height: 640 } }, stickingOut)).toEqual([]);
  });

  it('a page that does is found out', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.setContent('<p style="width: 400px">wide</p>');
    expect(await stickingOut(page)).toContain('wide');
    await page.close();
  });

  it('no page scrolls sideways with the text spacing of WCAG 1.4.12', async () => {
    const spaced = (page: Page) =>
      page
        .addStyleTag({ content: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }' })
        .then(() => stickingOut(page));
    expect(await onEveryKind({ viewport: { width: 320, height: 640 }, bypassCSP: true }, spaced)).toEqual([]);
  });
});

describe('with text at 200 %', () => {
  it('no page scrolls sideways at 640 px', async () => {
    const enlarged = (page: Page) => page.addStyleTag({ content: 'html { font-size: 200% }' }).then(() => stickingOut(page));
    expect(await onEveryKind({ viewport: { width: 640, height: 640 }, bypassCSP: true }, enlarged)).toEqual([]);
  });
});

describe('with JavaScript off', () => {
  it('every page can be read and left', async () => {
    const bare = await onEveryKind({ javaScriptEnabled: false }, async (page) => {
      const text = await page.locator('main').innerText();
      const links = await page.locator('a:visible').count();
      return text.trim().length > 40 && links > 3 ? undefined : { length: text.length, links };
    });
    expect(bare).toEqual([]);
  });

  it('the search page says so and leads to everything from A to Ö', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${inject('base')}/sok/?q=asf`);
    expect(await page.locator('main').innerText()).toContain('Sökningen behöver JavaScript');
    await page.locator('main a', { hasText: 'A–Ö' }).first().click();
    expect(await page.locator('h1').innerText()).toContain('A–Ö');
    await context.close();
  });
});

describe('the timeline, with JavaScript off', () => {
  it.each(themes)('shows the events about %s alone, when they are chosen, and no year without any', async (theme) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${inject('base')}/strategi/`);
    const events = page.locator('.timeline [data-theme]');
    const about = page.locator(`.timeline [data-theme="${theme}"]`);
    expect(await events.filter({ visible: true }).count()).toBe(await events.count());
    await page.locator(`.themes input[value="${theme}"]`).check();
    expect(await about.count()).toBeGreaterThan(0);
    expect(await about.filter({ visible: true }).count()).toBe(await about.count());
    expect(await events.filter({ visible: true }).count()).toBe(await about.count());
    const years = page.locator('.timeline > li').filter({ visible: true });
    expect(await years.count()).toBe(await years.filter({ has: page.locator(`[data-theme="${theme}"]`) }).count());
    await context.close();
  });
});

describe('a reader’s privacy', () => {
  const together = 4;

  it('is kept: no other host is asked, no cookie is set, nothing is stored', async () => {
    const context = await browser.newContext();
    const hosts = new Map<string, number>();
    context.on('request', (request) => {
      const { origin } = new URL(request.url());
      hosts.set(origin, (hosts.get(origin) ?? 0) + 1);
    });
    // To see that a page asks for nothing more takes half a second of waiting: some pages wait together.
    const walks = Array.from({ length: together }, async (_, first) => {
      const page = await context.newPage();
      for (const address of addresses.filter((_, index) => index % together === first)) {
        await page.goto(inject('base') + address, { waitUntil: 'networkidle' });
        expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
      }
    });
    await Promise.all(walks);
    expect(await context.cookies()).toEqual([]);
    expect([...hosts.keys()]).toEqual([inject('base')]);
    expect(hosts.get(inject('base'))).toBeGreaterThan(addresses.length);
    await context.close();
  });
});

describe('on paper', () => {
  it('a guide has its text and the addresses of its links, and no menu', async () => {
    const page = await browser.newPage();
    await page.goto(inject('base') + kinds['guide']?.sv);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.menu').isVisible()).toBe(false);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe('rgb(255, 255, 255)');
    const after = await page.locator('.sources a').first().evaluate((link) => getComputedStyle(link, '::after').content);
    expect(after).toContain('http');
    await page.close();
  });
});

describe('in forced colours', () => {
  it('the focus ring is drawn with a colour of the system', async () => {
    const context = await browser.newContext({ forcedColors: 'active' });
    const page = await context.newPage();
    await page.goto(`${inject('base')}/`);
    await page.keyboard.press('Tab');
    const ring = await page.locator(':focus').evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(ring).toBe('solid');
    await context.close();
  });
});
