import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Card } from '#src/search/card.ts';
import { sectionCount } from '#src/search/language/words.ts';
import { placeFinder, type Places } from '#src/search/places.ts';
import { shown } from '#src/search/shown.ts';
import { violationsOn } from './axe.ts';
import { launch } from './browser.ts';
import { attributes, builtPages } from './pages.ts';
import { countOn, saidOn, titlesOn, type } from './searching.ts';

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

const open = (address: string) => page.goto(inject('base') + address);
const part = (name: string) => page.locator(`[data-part="${name}"]`);
const search = () => decodeURIComponent(new URL(page.url()).search.replaceAll('+', ' '));
const field = () => page.locator('main input[name="q"]');

describe('a search that is being typed', () => {
  it('loads no engine and nothing of the index before the first letter, and answers after the last without Enter', async () => {
    const asked: string[] = [];
    page.on('request', (request) => void (/\/pagefind\/|\/worker/.test(request.url()) && asked.push(request.url())));
    await open('/sok/');
    await field().focus();
    await page.waitForTimeout(500);
    expect(asked).toEqual([]);
    expect(await type(page, 'upphandling')).toMatch(/^\d+ träffar för ”upphandling”\.$/);
    expect((await titlesOn(page)).length).toBe(shown - 1);
    expect(await page.locator('.answer').count()).toBe(1);
    expect(asked.length).toBeGreaterThan(0);
  });

  it('has its address at any time, in place of the one before it', async () => {
    await open('/sok/?q=asf');
    await countOn(page);
    const steps = await page.evaluate(() => history.length);
    await type(page, 'lönebidrag');
    expect([search(), await page.evaluate(() => history.length)]).toEqual(['?q=lönebidrag', steps]);
    const found = await titlesOn(page);
    await page.reload();
    expect(await titlesOn(page)).toEqual(found);
  });

  it('becomes a step with Enter, and the way back leads to what was asked before', async () => {
    await open('/sok/?q=asf');
    const first = await titlesOn(page);
    await type(page, 'lönebidrag');
    await page.keyboard.press('Enter');
    expect(search()).toBe('?q=lönebidrag');
    const second = await titlesOn(page);
    await page.goBack();
    await page.waitForFunction((title) => document.querySelector('.search-hits .hit-title')?.textContent === title, first[0]);
    expect([search(), await field().inputValue()]).toEqual(['?q=asf', 'asf']);
    await page.goForward();
    await page.waitForFunction((title) => document.querySelector('.search-hits .hit-title')?.textContent === title, second[0]);
    expect(await field().inputValue()).toBe('lönebidrag');
  });

  it('keeps the answer to what was typed before until there is another', async () => {
    await open('/sok/?q=asf');
    await countOn(page);
    await page.evaluate(() => {
      const hits = document.querySelector('.search-hits');
      const count = document.querySelector('[data-part="count"]');
      if (!hits || !count) return;
      document.documentElement.dataset['gaps'] = '';
      new MutationObserver(() => {
        if (hits.children.length === 0 || count.textContent === '' || count.closest('[hidden]')) document.documentElement.dataset['gaps'] += 'x';
      }).observe(document.querySelector('main') ?? document.body, { subtree: true, childList: true, attributes: true });
    });
    for (const text of ['lönebidrag', 'kooperativ']) await type(page, text, 120);
    expect(await page.evaluate(() => document.documentElement.dataset['gaps'])).toBe('');
  });

  it('leaves spaces and the caret as they are', async () => {
    await open('/sok/');
    await type(page, 'socialt ');
    expect(await field().inputValue()).toBe('socialt ');
    expect(search()).toBe('?q=socialt');
  });

  it('is told of once, when the letters have come to an end', async () => {
    await page.clock.install();
    await open('/sok/?q=asf');
    await saidOn(page);
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const status = document.querySelector('[role="status"]');
      if (status) new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
    });
    // The clock of the page goes as the test says: no machine is too slow to type before it is told.
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1_000));
    const forget = () => part('count').evaluate((count) => count.replaceChildren());
    await field().fill('');
    for (const [index, letter] of [...'lönebidrga'].entries()) {
      await forget();
      await page.keyboard.type(letter);
      await page.clock.runFor(250);
      if (index > 0) await countOn(page);
      await page.clock.runFor(700);
    }
    await forget();
    await page.locator('main button[type="submit"]').click();
    await countOn(page);
    await page.clock.runFor(2_000);
    expect(await page.evaluate(() => 'said' in window && window.said)).toEqual([expect.stringMatching(/^\d+ träffar\. Visar träffar för lönebidrag\.$/)]);
  });
});

describe('a word that was spelled wrong', () => {
  it('is told with what it was taken for, and can be looked for as it was typed', async () => {
    await open('/sok/?q=vad+%C3%A4r+l%C3%B6nebidrga');
    await countOn(page);
    expect(await part('meant').innerText()).toBe('Visar träffar för vad är lönebidrag. Sök i stället på ”vad är lönebidrga”');
    expect(await part('meant').locator('strong').allInnerTexts()).toEqual(['lönebidrag']);
    await part('meant').locator('a').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**exact=1');
    await page.waitForFunction(() => document.querySelector<HTMLElement>('[data-part="meant"]')?.hidden);
    expect(await part('missing').innerText()).toBe('Ingen sida har ordet ”lönebidrga”.');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-results');
    await page.reload();
    await countOn(page);
    expect(await part('meant').isVisible()).toBe(false);
    await page.goBack();
    await part('meant').waitFor();
  });

  it('is corrected again when something else is typed', async () => {
    await open('/sok/?q=l%C3%B6nebidrga&exact=1');
    await countOn(page);
    expect(await type(page, 'upphandlimg')).toContain('Visar träffar för upphandling.');
    expect(search()).toBe('?q=upphandlimg');
  });

  it('is told of in English too', async () => {
    await open('/en/search/?q=procuremnet');
    expect(await saidOn(page)).toMatch(/^\d+ results\. Showing results for procurement\.$/);
    expect(await part('meant').locator('a').innerText()).toBe('Search instead for “procuremnet”');
  });
});

describe('a hit in the other language', () => {
  it('says so, and is marked for those who hear it', async () => {
    await open('/en/search/?q=%C3%A5terbruk');
    await countOn(page);
    const foreign = page.locator('.search-hits > li', { has: page.locator('.hit-title a[lang="sv"]') });
    expect(await foreign.count()).toBeGreaterThan(0);
    expect(await foreign.first().locator('.hit-meta').innerText()).toMatch(/in Swedish$/);
    expect(await foreign.first().locator('.hit-excerpt').getAttribute('lang')).toBe('sv');
    expect(await page.locator('.search-hits > li', { hasText: 'in Swedish' }).count()).toBe(await foreign.count());
  });
});

describe('the best answer', () => {
  const sections = Array.from({ length: sectionCount }, (_, section) => JSON.parse(readFileSync(`dist/pagefind/places/${section}.json`, 'utf8')) as Places);
  const places: Places = {};
  for (const [region, { names, municipalities }] of sections.flatMap(Object.entries<Places[string]>)) {
    const known = (places[region] ??= { names: [], municipalities: [] });
    known.names.push(...names);
    known.municipalities.push(...municipalities);
  }

  it.each([
    ['/sok/?q=l%C3%B6nebidraget', 'Ordlista', 'Lönebidrag', 'Ett stöd till arbetsgivarens lönekostnad'],
    ['/sok/?q=vad+%C3%A4r+asf', 'Ordlista', 'Arbetsintegrerande socialt företag (ASF)', 'företag'],
    ['/en/search/?q=wage+subsidies', 'Glossary', 'Wage subsidy', 'employer'],
    ['/sok/?q=wage+subsidy', 'Ordlista', 'Lönebidrag', 'arbetsgivarens'],
    ['/sok/?q=ludvika', 'Ludvika är en kommun i', 'Dalarna', '023‑49 00 00'],
    ['/sok/?q=Ludvika+kommun', 'Ludvika är en kommun i', 'Dalarna', 'Coompanion Dalarna'],
    ['/sok/?q=habo', 'Habo är en kommun i', 'Jönköpings län', 'Region Jönköpings län'],
    ['/sok/?q=H%C3%A5bo', 'Håbo är en kommun i', 'Uppsala län', 'Region Uppsala'],
    ['/sok/?q=region+dalarna', 'Län', 'Dalarna', 'Kontrollerad'],
    ['/en/search/?q=Scania', 'County', 'Skåne', 'Switchboard'],
    ['/en/search/?q=helsingborg', 'Helsingborg is a municipality in', 'Skåne', 'Switchboard'],
  ])('to %s stands first', async (address, kind, title, text) => {
    await open(address);
    await countOn(page);
    const card = page.locator('.answer');
    expect(await card.locator('.hit-meta').innerText()).toBe(kind);
    expect(await card.locator('h2').innerText()).toBe(title);
    expect((await card.innerText()).replaceAll('\u00a0', ' ')).toContain(text);
    await card.locator('h2 a').click();
    await page.waitForURL((url) => !url.pathname.includes('so'));
    expect(await page.locator('h1, h3:target').filter({ hasText: title }).count()).toBe(1);
  });

  it.each(['/sok/?q=hur+f%C3%A5r+man+l%C3%B6nebidrag', '/sok/?q=sm%C3%A5land', '/sok/?q=l%C3%B6nebidrag+ludvika', '/sok/?q=arbete', '/sok/?q=qqqqzz'])('is none where nothing answers by itself: %s', async (address) => {
    await open(address);
    await countOn(page);
    expect(await page.locator('.answer').count()).toBe(0);
  });

  it('finds every county and municipality by its name, and in its own county', () => {
    const find = placeFinder(sections);
    const shared = Object.values(Object.groupBy(Object.values(places).flatMap(({ names }) => names), (name) => name)).flatMap((alike = []) => alike.slice(1));
    const lost = Object.entries(places).flatMap(([region, { names, municipalities }]) => [
      ...names.filter((name) => find(name)?.region !== (shared.includes(name) ? undefined : region)),
      ...municipalities.flatMap(([name = '']) => [name, `${name} kommun`, name.toUpperCase()]).filter((name) => find(name)?.region !== region),
    ]);
    expect(lost).toEqual([]);
    expect(Object.values(places).flatMap(({ municipalities }) => municipalities).length).toBe(290);
  });

  it('has the contacts that the page of the county has', () => {
    const pages = new Map(builtPages().map((built) => [built.href, built]));
    for (const id of Object.keys(places)) {
      const card = JSON.parse(readFileSync(`dist/pagefind/cards/en/regions/${id}.json`, 'utf8')) as Card;
      const shown = attributes(pages.get(card.href)?.document ?? document, '#support ~ *, section:has(> #support) a', 'href').filter((href) => href);
      const pieces = card.lines.flatMap(({ pieces: all }) => all.flatMap(({ href }) => href ?? []));
      expect([id, pieces.toSorted()]).toEqual([id, shown.toSorted()]);
    }
  });

  it('is not missed where its file cannot be loaded: the hits come without it', async () => {
    await page.route(/\/(?:places|cards)\/.*\.json/, (route) => route.abort());
    await open('/sok/?q=ludvika');
    expect(await countOn(page)).toMatch(/^\d+ träff/);
    expect(await page.locator('.answer').count()).toBe(0);
  });
});

describe('the filters', () => {
  it('say how many hits each choice leaves, and leave as many', async () => {
    await open('/sok/?q=asf');
    await countOn(page);
    const count = await page.locator('[data-count="kind:regions"]').innerText();
    await page.locator('input[name="kind"][value="regions"]').check();
    await page.waitForURL('**kind=regions*');
    await page.waitForFunction((hits) => document.querySelector('[data-part="count"]')?.textContent === hits, `${count.slice(1, -1)} träffar`);
    const inSkane = await page.locator('[data-count="region:skane"]').textContent();
    expect(inSkane).toBe('(1)');
    expect(new Set(await page.locator('.search-hits .hit-meta').allInnerTexts())).toEqual(new Set(['Län']));
  });

  it('stand in the address, through reload and back', async () => {
    await open('/sok/?q=asf');
    const all = await countOn(page);
    await page.locator('input[name="kind"][value="regions"]').check();
    await page.waitForFunction((before) => document.querySelector('[data-part="count"]')?.textContent !== before, all);
    const filtered = await countOn(page);
    await page.reload();
    expect(await countOn(page)).toBe(filtered);
    expect(await page.locator('input[name="kind"][value="regions"]').isChecked()).toBe(true);
    await page.goBack();
    await page.waitForFunction((before) => document.querySelector('[data-part="count"]')?.textContent === before, all);
  });

  it('that leave nothing lead back to what they hide', async () => {
    await open('/sok/?q=upphandling&kind=news&region=gotland');
    expect(await countOn(page)).toBe('Inga träffar');
    expect(await page.locator('input[value="gotland"]').isVisible()).toBe(true);
    expect(await page.locator('label.is-none input[value="guides"]').count()).toBe(1);
    expect(await part('nothing').isVisible()).toBe(false);
    const [, all] = /Visa alla (\d+) träffar/.exec(await part('all').innerText()) ?? [];
    await part('all').locator('a').click();
    await page.waitForFunction((count) => document.querySelector('[data-part="count"]')?.textContent === `${count} träffar`, all);
    expect(search()).toBe('?q=upphandling');
    expect(await part('all').isVisible()).toBe(false);
  });
});

describe('where nothing is found', () => {
  it('the reader is led to near terms, the glossary, A to Z and the contact', async () => {
    await open('/sok/?q=l%C3%B6nebidrga&exact=1');
    expect(await countOn(page)).toBe('Inga träffar');
    expect(await part('nothing').locator('ul').last().locator('a').allInnerTexts()).toEqual(['Ordlista', 'Innehåll A–Ö', 'Kontakt']);
    await part('near').getByRole('link', { name: 'Lönebidrag', exact: true }).click();
    await page.locator('.answer').waitFor();
    expect(search()).toBe('?q=Lönebidrag');
  });

  it('no terms are made up for what is like none', async () => {
    await open('/sok/?q=qqqqzz');
    await countOn(page);
    expect(await part('near-terms').isVisible()).toBe(false);
    expect(await part('nothing').locator('a').count()).toBe(3);
  });

  it('that has words in quotes as they are, the words are looked for each by itself, and that is told', async () => {
    await open('/sok/?q=%22upphandling+av+bananer+ludvika%22');
    expect(await countOn(page)).toMatch(/^\d/);
    expect(await saidOn(page)).toContain('Ingen sida har just de orden i följd.');
    expect(await part('missing').innerText()).toBe('Ingen sida har just de orden i följd. Här är sidor som har dem var för sig.');
  });

  it('of one word among others, it is told which', async () => {
    await open('/sok/?q=upphandling+qqqqzz');
    expect(await countOn(page)).toMatch(/^\d/);
    expect(await part('missing').innerText()).toBe('Ingen sida har ordet ”qqqqzz”.');
    expect(await saidOn(page)).toContain('Ingen sida har ordet ”qqqqzz”.');
  });
});

describe('by keyboard', () => {
  it('the results are one step from the filters, and more of them go on where the last ended', async () => {
    await open('/sok/?q=upphandling');
    await countOn(page);
    await page.locator('main button[type="submit"]').focus();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Till träffarna');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').evaluate((link) => link.closest('.answer') !== null)).toBe(true);
    await page.locator('[data-part="more"]').focus();
    await page.keyboard.press('Enter');
    // The answer above them is one of those found.
    await page.waitForFunction((count) => document.querySelectorAll('.search-hits > li').length === count, 2 * shown - 1);
    await page.waitForFunction((before) => document.activeElement?.closest('li') === document.querySelectorAll('.search-hits > li')[before], shown - 1);
  });
});

describe('WebAssembly', () => {
  /** Whether the page itself may compile the smallest program there is. */
  const compiles = () => page.evaluate(() => WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).then(() => true, () => false));

  it.each(['/', '/sok/?q=asf', '/en/search/?q=asf'])('runs beside the page and never in it: %s', async (address) => {
    await open(address);
    if (address.includes('q=')) expect(await countOn(page)).toMatch(/^\d+ /);
    expect(await compiles()).toBe(false);
  });
});

describe('where search cannot run', () => {
  const policy = "script-src 'self'";

  /** Lets no script compile WebAssembly, neither of the page nor of its worker. */
  const block = () =>
    page.route(/\/sok\/|\/_astro\/worker[^/]*\.js/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
    });

  it('it says that WebAssembly is blocked, and where to look instead', async () => {
    await block();
    await open('/sok/?q=asf');
    expect(await saidOn(page)).toContain('Sökningen behöver WebAssembly');
    expect(await part('fault').isVisible()).toBe(true);
    expect(await part('failed').locator('a').count()).toBe(3);
    expect(await part('nothing').isVisible()).toBe(false);
  });

  it('it says that it is out of reach, without accessibility faults, and answers when it is asked anew', async () => {
    const context = await browser.newContext({ bypassCSP: true });
    page = await context.newPage();
    await page.route('**/pagefind/**', (route) => route.abort());
    await open('/sok/?q=asf');
    expect(await saidOn(page)).toContain('Vi når inte sökningen');
    expect(await violationsOn(page)).toEqual([]);
    await page.unroute('**/pagefind/**');
    await part('retry').click();
    expect(await countOn(page)).toMatch(/^\d+ träff/);
    expect(await part('failed').isVisible()).toBe(false);
    await context.close();
  });

  it('it answers the next question when it can again', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await open('/sok/?q=asf');
    await part('failed').waitFor();
    await page.unroute('**/pagefind/**');
    expect(await type(page, 'lönebidrag')).toMatch(/^\d+ träffar för ”lönebidrag”/);
  });

  it('it tells when the network goes, and comes back with it', async () => {
    await open('/sok/?q=asf');
    await countOn(page);
    await page.context().setOffline(true);
    await field().fill('kooperativ på landsbygden');
    await part('failed').waitFor();
    await page.context().setOffline(false);
    expect(await countOn(page)).toMatch(/^\d+ träff/);
    expect(search()).toBe('?q=kooperativ på landsbygden');
  });

  it('it says so in the end where there is no answer at all', async () => {
    await page.clock.install();
    await page.route('**/*.pf_meta', () => undefined);
    await open('/sok/?q=asf');
    await page.clock.runFor(1_000);
    await page.waitForFunction(() => document.querySelector('[data-part="count"]')?.textContent === 'Söker …');
    await page.clock.runFor(15_000);
    await part('failed').waitFor();
    expect(await part('count').isVisible()).toBe(false);
  });
});

describe('what is typed', () => {
  it.each([['.search-hits a', 'a hit'], ['.answer-meta a', 'another site']])('leaves the browser in no request, neither in its address nor as where it comes from, nor on the way to %s', async (link) => {
    const told: string[] = [];
    await open('/sok/');
    await page.route('**/*', async (route) => {
      const request = route.request();
      const { accept, ...headers } = await request.allHeaders();
      told.push(decodeURIComponent(JSON.stringify([request.url(), headers, request.postData()])).toLowerCase());
      await (request.url().startsWith(inject('base')) ? route.continue() : route.fulfill({ body: '' }));
    });
    await type(page, 'hemligt');
    await type(page, 'ludvika');
    await Promise.all([page.waitForEvent('framenavigated'), page.locator(link).first().click()]);
    expect(told.length).toBeGreaterThan(10);
    expect(told.filter((request) => /hemligt|ludvika|[?&]q=|\/sok\//.test(request.replace('/organisationer/ludvika-kommun/', '')))).toEqual([]);
  });

  const odd: Record<string, string> = {
    'an image': '<img src=x onerror=alert(1)>',
    'a script': '"><script>alert(1)</script>',
    'placeholders': '{count} {query} {words} $& $1',
    'an open quote': '"öppet',
    'empty quotes': '""',
    'brackets': '((',
    'a backslash': '\\',
    'a regular expression': '[a-z]+(?<x * ? ^ $ |',
    'operators': 'a AND OR NOT -b kind:guides',
    'emoji': '😀 👩‍👩‍👧',
    'from right to left': 'שלום עולם \u202Ebag',
    'loose accents': 'a\u0300\u0301\u0302',
    'half an escape': '% %E5 #?=&',
    'names of properties': 'constructor __proto__ toString',
    '5,000 letters': 'a'.repeat(5_000),
  };

  /** Waits for an answer, or for the page to be as it is without a question. */
  const isAnswered = () => page.waitForFunction(() => document.querySelector<HTMLElement>('[data-part="page"]')?.hidden || /\d|Inga/.test(document.querySelector('[data-part="count"]')?.textContent ?? ''));

  /** What went wrong with a page, gathered from now on, and what on it is markup that nobody wrote. */
  async function watched(look: () => Promise<void>): Promise<string[]> {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('dialog', (dialog) => faults.push(dialog.message()));
    await look();
    const markup = await page.locator('main :is(img, script:not([type]), [onerror])').count();
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    return [...faults, ...(markup > 0 ? ['markup'] : []), ...(isWide ? ['wide'] : []), ...((await part('failed').isVisible()) ? ['failed'] : [])];
  }

  it.each(Object.entries(odd))('is words and nothing else in the address: %s', async (_, query) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const faults = await watched(async () => {
      await open(`/sok/?${new URLSearchParams({ q: query })}`);
      await isAnswered();
    });
    expect(faults).toEqual([]);
  });

  it('is words and nothing else in the field, after a pause and with Enter', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open('/sok/');
    const faults = await watched(async () => {
      for (const query of [...Object.values(odd), '   ', 'a'.repeat(10_000), 'ord '.repeat(2_500), '"'.repeat(10_000), 'qqzzx '.repeat(1_000)]) {
        await field().fill(query);
        await page.waitForTimeout(300);
        await isAnswered();
        await page.keyboard.press('Enter');
        await isAnswered();
      }
    });
    expect(faults).toEqual([]);
  });

  it('is asked as it was typed, when what was typed in haste is overtaken', async () => {
    await open('/sok/');
    for (const text of ['asf', 'lönebidrag', 'kooperativ', 'ludvika']) {
      await field().fill(text);
      await page.keyboard.press('Enter');
    }
    expect(await saidOn(page)).toContain('”ludvika”');
    await page.waitForTimeout(500);
    expect(await page.locator('.answer h2').innerText()).toBe('Dalarna');
    expect(await part('count').innerText()).toBe((await page.locator('[role="status"]').innerText()).split(' för')[0]);
  });
});
