import { spawn, type ChildProcess } from 'node:child_process';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './axe.ts';
import { launch } from './browser.ts';
import { Sandbox } from './sandbox.ts';

const sandbox = new Sandbox();
let server: ChildProcess;
let output = '';
let browser: Browser;
let page: Page;
let base = '';

/** Starts the preview as `npm run dev` does. */
function start(): ChildProcess {
  // Astro leaves its server out under Vitest.
  const { VITEST, NODE_ENV, ...env } = process.env;
  const args = ['scripts/dev.ts', '--port', '4393'];
  return spawn(process.execPath, args, { cwd: sandbox.root, env: { ...env, ASTRO_DEV_BACKGROUND: '0', HUB_DAY: '2026-11-22' } });
}

/** What the preview has said, as soon as it matches. Rejects if it ends before that. */
function said(pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = pattern.exec(output)?.[0];
      if (found) resolve(found);
    };
    server.stdout?.on('data', look);
    server.on('exit', () => reject(new Error(output)));
    look();
  });
}

/** A page with its own facts, such as an editor writes it. */
const text = (title: string, facts = '') =>
  `---\ntitle: ${title}\nlead: Den är ny.\naudience: [public]\norder: 99\npublished: 2026-11-22\nreviewed: 2026-11-22\n${facts}---\n\nText.\n`;

const guide = 'content/guides/prov/sv.mdx';
const translation = 'content/guides/prov/en.mdx';
const address = '/guider/prov/';

beforeAll(async () => {
  const right = text('Ett prov', 'sources:\n  - tillvaxtverket-vad-ar-socialt-foretagande\n');
  sandbox.write(guide, right.replace('title: ', 'title: "'));
  sandbox.write(translation, '---\ntitle: A trial\nlead: It is new.\nslug: trial\ntranslated: 2026-11-22\n---\n\nText.\n');
  sandbox.write('content/guides/utkast/sv.mdx', text('Ett utkast', 'draft: true\n'));
  sandbox.write('content/guides/sen/sv.mdx', text('En sen', 'publishAt: 2026-12-01\n'));
  sandbox.write('content/guides/slut/sv.mdx', text('Ett slut', 'expiresAt: 2026-11-22\n'));
  // Something leads to it, or the check would ask for that.
  sandbox.change('content/guides/utmaningar/sv.mdx', '\n---\n', '\n---\n\nSe [ett prov](/guides/prov).\n');
  server = start();
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await said(/startar av sig själv/);
  sandbox.write(guide, right);
  base = await said(/http:\/\/localhost:\d+/);
  browser = await launch();
  page = await browser.newPage();
  page.setDefaultTimeout(20_000);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  server?.kill();
  await new Promise((resolve) => server?.on('exit', resolve));
  sandbox.remove('');
});

/** Opens a page. By way of an empty one, for the page that is open may just be loading itself again. */
async function open(path: string): Promise<void> {
  // The page that is left may be loading itself anew, which stops the first try.
  await page.goto('about:blank').catch(() => page.goto('about:blank'));
  await page.goto(base + path);
}

const bar = () => page.getByRole('complementary', { name: 'Förhandsvisning' });
const calm = () => bar().getByText('Inga fel på den här sidan.');
const heading = () => page.getByRole('heading', { level: 1 });

it('a preview that cannot start tells why in plain words, and starts when that is mended', () => {
  expect(output).toContain(`${guide}:2:8  error  yaml/quote`);
  expect(output.trim().split('\n').at(-1)).toBe(`Förhandsvisningen finns på ${base} (avsluta med Ctrl+C).`);
});

describe('the bar', () => {
  it('says which file it is, that nothing is wrong, and leads to the other language', async () => {
    await open(address);
    await bar().getByText(guide).waitFor();
    await calm().waitFor();
    await bar().getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/guides/trial/');
    await bar().getByText(translation).waitFor();
  });

  it('says how to translate a page that nobody has translated', async () => {
    await open('/guider/utkast/');
    await bar().getByText('npm run translate -- guides/utkast').waitFor();
  });

  it.each([
    ['/guider/utkast/', 'Utkast: läsarna ser inte sidan'],
    ['/guider/sen/', 'Visas för läsarna från 2026-12-01'],
    ['/guider/slut/', 'Visas inte längre för läsarna, sedan 2026-11-22'],
    ['/redaktion/', 'Bara för redaktionen'],
  ])('of %s says who may see it', async (path, state) => {
    await open(path);
    await bar().getByText(state).waitFor();
  });

  it('does not come between a page and its reader', async () => {
    await open(address);
    await bar().waitFor();
    const overlap = await page.evaluate(() => {
      const [top, below] = ['hub-preview', 'header'].map((name) => document.querySelector(name)?.getBoundingClientRect());
      return (top?.bottom ?? 0) - (below?.top ?? 0);
    });
    expect(overlap).toBeLessThanOrEqual(0);
  });
});

describe('what there is to do', () => {
  it('is a page that the bar leads to, which leads to the pages that it is about', async () => {
    await open(address);
    await bar().getByText('Aktuell. Ska ses över senast 2027-11-22.').waitFor();
    await bar().getByRole('link', { name: 'Vad som behöver göras' }).click();
    await heading().filter({ hasText: 'Vad som behöver göras' }).waitFor();
    await page.waitForLoadState();
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(await violationsOn(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.getByRole('link', { name: 'Dalarna', exact: true }).first().click();
    await bar().getByText('npm run verify-contacts -- --region dalarna').first().waitFor();
  });

  it('changes when a page does', async () => {
    const right = sandbox.read(guide);
    await open('/__preview/status/');
    sandbox.write(guide, right.replace('reviewed: 2026-11-22', 'reviewed: 2025-06-01'));
    await page.getByText('npm run review -- guides/prov').waitFor();
    sandbox.write(guide, right);
    await page.getByText('npm run review -- guides/prov').waitFor({ state: 'detached' });
  });
});

describe('a fault that an editor saves', () => {
  /** Saves a fault in a file, and mends it when `seen` has seen what it should. The page is open all the while. */
  async function withFault(file: string, spoil: (text: string) => string, seen: () => Promise<unknown>): Promise<void> {
    const right = sandbox.read(file);
    await open(address);
    await calm().waitFor();
    sandbox.write(file, spoil(right));
    await seen().finally(() => sandbox.write(file, right));
    await calm().waitFor();
    await heading().filter({ hasText: 'Ett prov' }).waitFor();
  }

  const lineOf = (text: string) => text.split('\n').length;

  it('is in the bar with its line, and gone when it is mended', async () => {
    const line = lineOf(sandbox.read(guide)) + 1;
    await withFault(guide, (text) => `${text}\n[här](/guides/finns-inte)\n`, async () => {
      await bar().getByText(`${guide} rad ${line}`).first().waitFor();
      await bar().getByText('Mappen content/guides/finns-inte saknas').waitFor();
      await heading().filter({ hasText: 'Ett prov' }).waitFor();
    });
  });

  it('in the translation is in the bar of the original too', async () => {
    await withFault(translation, (text) => `${text}\n[](/guides/prov)\n`, async () => {
      await bar().getByText('Länken har ingen text.').waitFor();
    });
  });

  it.each<[string, (text: string) => string, string]>([
    ['fields that cannot be read', (text) => text.replace('title: ', 'title: "'), `${guide} rad 2`],
    ['a component that never ends', (text) => `${text}\n<Note title="Obs">\n`, '<Note> avslutas aldrig'],
    ['a component that nobody knows', (text) => `${text}\n<Finns>inte</Finns>\n`, 'Det finns ingen komponent <Finns>'],
    ['an image that is missing', (text) => `${text}\n![en cykel](./borta.png)\n`, 'Det finns ingen bild ./borta.png'],
    ['code', (text) => `${text}\n{finns.inte}\n`, '{finns.inte} läses som kod'],
    ['a source that is missing', (text) => text.replace('sources:\n', 'sources:\n  - finns-inte\n'), 'Det finns ingen källa ”finns-inte”'],
  ])('gives a plain page where it is %s, and the page again when it is mended', async (_, spoil, sentence) => {
    await withFault(guide, spoil, async () => {
      await heading().filter({ hasText: 'Sidan kan inte visas än' }).waitFor();
      await page.getByText(sentence).first().waitFor();
      expect(await page.locator('vite-error-overlay').count()).toBe(0);
    });
  });

  it('while the page is on its way is shown when it has arrived', async () => {
    const right = sandbox.read(guide);
    const other = await browser.newPage();
    await other.goto(base + address);
    // The page cannot hear that it should load again until another page has long done so.
    await page.route('**/@vite/client', async (route) => {
      sandbox.write(guide, `${right}\n<Finns>inte</Finns>\n`);
      await other.getByRole('heading', { name: 'Sidan kan inte visas än' }).waitFor();
      await route.continue();
    }, { times: 1 });
    await open(address);
    await heading().filter({ hasText: 'Sidan kan inte visas än' }).waitFor().finally(() => sandbox.write(guide, right));
    await calm().waitFor();
    await other.close();
  });

  it('in a field leaves the page as it was, and says so', async () => {
    await withFault(guide, (text) => text.replace('lead: Den är ny.\n', ''), async () => {
      await bar().getByText('Fältet ”lead” saknas.').waitFor();
      await bar().getByText('så sidan kan se ut som den gjorde före det').waitFor();
    });
  });

  it('in a file of sources is told of on the pages that need it', async () => {
    await withFault('content/sources/grunder.yaml', (text) => `${text}\n  fel: "\n`, async () => {
      await heading().filter({ hasText: 'Sidan kan inte visas än' }).waitFor();
      await page.getByText('content/sources/grunder.yaml rad').first().waitFor();
    });
  });

  it('is told of in plain words, and never as a stack trace in the terminal', () => {
    expect(output).not.toMatch(/^\s+at /m);
    expect(output.trim().split('\n')).toHaveLength(4);
  });
});

describe('a page', () => {
  it('that is new is there as soon as it is saved, and gone when its folder is removed', async () => {
    await open('/guider/en-ny-guide/');
    await bar().getByText('Det finns ingen sida på den här adressen.').waitFor();
    sandbox.write('content/guides/en-ny-guide/sv.mdx', text('En ny guide'));
    await heading().filter({ hasText: 'En ny guide' }).waitFor();
    sandbox.remove('content/guides/en-ny-guide');
    await bar().getByText('Det finns ingen sida på den här adressen.').waitFor();
  });

  it('that is new and wrong says so, and is there when it is right', async () => {
    sandbox.write('content/guides/en-till/sv.mdx', text('En annan guide').replace('lead: Den är ny.\n', ''));
    await open('/guider/en-till/');
    await page.getByText('Fältet ”lead” saknas.').waitFor();
    sandbox.write('content/guides/en-till/sv.mdx', text('En annan guide'));
    await heading().filter({ hasText: 'En annan guide' }).waitFor();
  });
});

/** Waits until the page has not been loaded anew for a while: a change that is saved can make it load twice. */
async function still(): Promise<void> {
  const isLoadedAnew = await page.waitForEvent('load', { timeout: 1500 }).then(() => true, () => false);
  if (isLoadedAnew) await still();
}

describe('an editor with a screen reader or a small screen', () => {
  it('gets a bar and a plain page without accessibility faults', async () => {
    const right = sandbox.read(guide);
    sandbox.write(guide, `${right}\n[här](/guides/prov)\n`);
    await open(address);
    await bar().getByText('Länktexten ”här”').waitFor();
    await still();
    // Axe cannot tell which of two links is first when one of them is in a shadow tree, as the bar's are.
    expect((await violationsOn(page)).filter((fault) => !/^region .*class="skip-link"/.test(fault))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    sandbox.write(guide, `${right}\n<Fel />\n`);
    await heading().filter({ hasText: 'Sidan kan inte visas än' }).waitFor();
    await still();
    expect(await violationsOn(page)).toEqual([]);
    sandbox.write(guide, right);
    await calm().waitFor();
  });
});
