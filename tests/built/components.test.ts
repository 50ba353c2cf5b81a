import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { preview } from 'astro';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './axe.ts';
import { launch } from './browser.ts';
import { Sandbox } from './sandbox.ts';
import { faultsInHtml } from './validator.ts';

/*
 * The manual of components is a page that only editors see. Here its text is a guide, so that every example in it is
 * built, and looked at in a browser.
 */

const sandbox = new Sandbox();
let browser: Browser;
let server: Awaited<ReturnType<typeof preview>>;

const facts = 'audience: [public]\norder: 99\npublished: 2026-11-22\nreviewed: 2026-11-22\nsources: [tillvaxtverket-vad-ar-socialt-foretagande]';

const aligned = '\n## 2026\n\n| a | b |\n|---|--:|\n| c | 1 |\n';

const numbered = `
<SelfTest>

1. Affären är <Term id="lou">medlet</Term>

   1. Säljer ni *något*?<Source id="tillvaxtverket-vad-ar-socialt-foretagande" />

</SelfTest>
`;

/** Writes the text of the manual as a guide, in the languages given. */
function guide(id: string, title: string, locales: string[]): void {
  mkdirSync(sandbox.path('content/guides', id));
  cpSync('content/manual/components/strands.png', sandbox.path('content/guides', id, 'strands.png'));
  for (const locale of locales) {
    const [, , body = ''] = readFileSync(`content/manual/components/${locale}.mdx`, 'utf8').split(/^---$/m);
    const fields = locale === 'sv' ? facts : 'slug: components\ntranslated: 2026-11-22';
    sandbox.write(`content/guides/${id}/${locale}.mdx`, `---\ntitle: ${title}\nlead: ${title}.\n${fields}\n---\n${body}${aligned}${locales.length > 1 ? '' : numbered}`);
  }
}

beforeAll(async () => {
  guide('komponenter', 'Komponenter', ['sv', 'en']);
  guide('bara-svenska', 'Komponenter på svenska', ['sv']);
  const { code, output } = sandbox.build();
  if (code !== 0) throw new Error(output);
  server = await preview({ root: sandbox.root, server: { port: 4394 }, logLevel: 'error' });
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  sandbox.remove('');
});

const addresses = { sv: '/guider/komponenter/', en: '/en/guides/components/', untranslated: '/en/guides/bara-svenska/' };

/** Opens a page and looks at it. Gives what `look` gives. */
async function on<Found>(address: string, look: (page: Page) => Promise<Found>, options: BrowserContextOptions = {}): Promise<Found> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(`http://localhost:${server.port}${address}`);
  const found = await look(page);
  await context.close();
  return found;
}

describe.each(Object.entries(addresses))('every component (%s)', (_, address) => {
  it('has no accessibility faults', async () => {
    expect(await on(address, (page) => violationsOn(page), { bypassCSP: true })).toEqual([]);
  });

  it('has none either when a definition is open and questions lack answers', async () => {
    const opened = async (page: Page) => {
      await page.locator('self-test .button').first().click();
      await page.locator('.term-word button').first().press('Enter');
      return violationsOn(page);
    };
    expect(await on(address, opened, { bypassCSP: true })).toEqual([]);
  });

  it('is valid HTML', async () => {
    expect(await faultsInHtml(readFileSync(sandbox.path('dist', address, 'index.html'), 'utf8'))).toEqual([]);
  });

  it('keeps within 320 px and to the policy for content', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', ({ message }) => said.push(message));
    await page.goto(`http://localhost:${server.port}${address}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(said).toEqual([]);
    await context.close();
  });
});

describe('in a text that nobody has translated', () => {
  it('the words of the site are in the language of the reader, and say so', async () => {
    const languageOf = (page: Page, text: string) => page.getByText(text).first().evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));
    await on(addresses.untranslated, async (page) => {
      for (const text of ['Only in:', 'Show the result', 'Answer every question', 'Image: Redaktionen', 'in Swedish · not known']) {
        expect(await languageOf(page, text), text).toBe('en');
      }
      expect(await languageOf(page, 'Här står det som bara gäller i Västmanland')).toBe('sv');
    });
  });
});

describe('a term', () => {
  it.each([true, false])('is explained by the keyboard, and put away again, with JavaScript %s', async (javaScriptEnabled) => {
    await on(addresses.sv, async (page) => {
      const definition = page.locator('.term-definition');
      expect(await definition.isVisible()).toBe(false);
      await page.locator('.term-word button').press('Enter');
      expect(await definition.innerText()).toContain('En upphandling där bara vissa leverantörer får delta');
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').innerText()).toBe('Läs i ordlistan');
      await page.keyboard.press('Escape');
      expect(await definition.isVisible()).toBe(false);
      expect(await page.locator(':focus').innerText()).toBe('reserverad upphandling');
    }, { javaScriptEnabled });
  });

  it('opens at its word, within the window', async () => {
    await on(addresses.sv, async (page) => {
      await page.locator('.term-word button').press('Enter');
      const [word, box] = [await page.locator('.term-word button').boundingBox(), await page.locator('.term-definition').boundingBox()];
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
      const gap = Math.min(Math.abs((box?.y ?? 0) - (word?.y ?? 0) - (word?.height ?? 0)), Math.abs((word?.y ?? 0) - (box?.y ?? 0) - (box?.height ?? 0)));
      expect(gap).toBeLessThan(12);
    }, { viewport: { width: 320, height: 640 } });
  });

  it('is a word and nothing else on paper', async () => {
    await on(addresses.sv, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.term-definition').isVisible()).toBe(false);
      expect(await page.locator('.term-word button').evaluate((button) => getComputedStyle(button).textDecorationLine)).toBe('none');
    });
  });
});

describe('a self-test', () => {
  it('is a list of questions without JavaScript, and says how to read it', async () => {
    await on(addresses.sv, async (page) => {
      const text = await page.locator('self-test').innerText();
      for (const part of ['Läs frågorna och svara', 'Affären är medlet', 'Säljer ni varor eller tjänster?']) expect(text).toContain(part);
      expect(await page.locator('self-test :is(button, input):visible').count()).toBe(0);
    }, { javaScriptEnabled: false });
  });

  it('leads by keyboard to what is not answered, and then says what each characteristic came to', async () => {
    await on(addresses.sv, async (page) => {
      await page.locator('self-test legend', { hasText: 'Säljer ni' }).locator('..').locator('input').first().press('Space');
      await page.locator('self-test .button').press('Enter');
      expect(await page.locator(':focus').innerText()).toContain('De här frågorna är inte besvarade:');
      expect(await page.locator('.self-test-missing a').count()).toBe(3);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      for (const answer of ['ArrowRight', 'Space', 'Space']) {
        await page.keyboard.press(answer);
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      expect(await page.locator('self-test [role="status"]').innerText()).toMatch(/Affären är medlet: 1 ja, 1 delvis, 0 nej\s+Nyttan mäts: 2 ja, 0 delvis, 0 nej/);
      expect(await page.locator('.self-test-missing').isVisible()).toBe(false);
    });
  });

  it('keeps nothing and asks nobody', async () => {
    await on(addresses.sv, async (page) => {
      const asked: string[] = [];
      await page.waitForLoadState('networkidle');
      page.on('request', (request) => asked.push(request.url()));
      for (const question of await page.locator('self-test fieldset').all()) await question.locator('input').last().check();
      await page.locator('self-test .button').click();
      expect(await page.locator('self-test [role="status"]').innerText()).toContain('0 ja, 0 delvis, 2 nej');
      expect(asked).toEqual([]);
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
      await page.reload();
      expect(await page.locator('self-test input:checked').count()).toBe(0);
    });
  });

  it('may be numbered, and takes definitions and sources for no part of its words', async () => {
    await on(addresses.untranslated, async (page) => {
      const test = page.locator('self-test').last();
      await test.locator('.button').click();
      expect(await test.locator('.self-test-missing a').allInnerTexts()).toEqual(['Säljer ni något?']);
      await test.locator('input').first().check();
      await test.locator('.button').click();
      expect(await test.locator('[role="status"] li').allInnerTexts()).toEqual(['Affären är medlet: 1 yes, 0 partly, 0 no']);
    });
  });

  it('brings its script to no other page', () => {
    const scriptsOf = (address: string) => {
      const html = readFileSync(sandbox.path('dist', address, 'index.html'), 'utf8');
      return html.match(/<script type="module".*?<\/script>/gs)?.filter((script) => /self-?test/i.test(script)).length ?? 0;
    };
    expect(scriptsOf(addresses.sv)).toBe(1);
    expect(scriptsOf('/guider/vad-ar-socialt-foretagande/')).toBe(0);
  });
});

describe('what stands in a text', () => {
  it('is a picture in a modern format, of the size it says, that keeps to its column', async () => {
    await on(addresses.sv, async (page) => {
      const picture = page.locator('.figure img');
      await picture.scrollIntoViewIfNeeded();
      await page.waitForFunction(() => document.querySelector<HTMLImageElement>('.figure img')?.complete);
      const { width, column, source } = await picture.evaluate((image: HTMLImageElement) => ({
        width: image.getBoundingClientRect().width,
        column: image.closest('.prose')?.getBoundingClientRect().width ?? 0,
        source: image.currentSrc,
      }));
      expect(source).toMatch(/\.webp$/);
      expect(width).toBeGreaterThan(100);
      expect(width).toBeLessThanOrEqual(column);
      for (const name of ['width', 'height', 'loading', 'alt']) expect(await picture.getAttribute(name)).toBeTruthy();
    });
  });

  it('is a comparison with a caption and heads for rows and columns, and a column set to the right', async () => {
    await on(addresses.sv, async (page) => {
      expect(await page.getByRole('table', { name: 'Två företagsformer' }).getByRole('rowheader').allInnerTexts()).toEqual(['Vem bestämmer', 'Minsta antal']);
      expect(await page.getByRole('group', { name: 'Två företagsformer' }).count()).toBe(1);
      expect(await page.locator('td', { hasText: /^1$/ }).evaluate((cell) => getComputedStyle(cell).textAlign)).toBe('end');
    });
  });

  it('is a timeline that takes no headings from the text and no names from the strategy', async () => {
    await on(addresses.sv, async (page) => {
      expect(await page.locator('.timeline > li').count()).toBe(1);
      expect(await page.locator('.timeline :is(h3, h4, [id])').count()).toBe(0);
    });
  });

  it('is a document that says what it is before it is opened', async () => {
    expect(await on(addresses.en, (page) => page.locator('.document').innerText())).toMatch(/\(PDF, 1\.2\sMB\)\s+Exempelverket · 48 pages · in Swedish · not known whether it is accessible/);
  });
});
