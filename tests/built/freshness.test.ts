import { cpSync, readFileSync } from 'node:fs';
import { preview } from 'astro';
import { parseHTML } from 'linkedom';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, addMonths, dayInSweden } from '#src/freshness/calendar.ts';
import { isIn } from '#src/freshness/episodes.ts';
import { violationsOn } from './axe.ts';
import { launch } from './browser.ts';
import { attributes, builtPages, type BuiltPage } from './pages.ts';
import { Sandbox } from './sandbox.ts';

/*
 * The site built on three days: today, in seven months and in thirteen. Between them reviews become late, contacts old,
 * a project ends and a guide is withdrawn.
 */

const today = dayInSweden(new Date());
const [soon, later] = [addMonths(today, 7), addMonths(today, 13)];
/** The last day that the review of the guide of the test holds, and that its contact does. */
const due = addMonths(today, 6);
const withdrawn = addMonths(today, 12);

const sandbox = new Sandbox();
const sites = new Map<string, Map<string, BuiltPage>>();
let browser: Browser;
let server: Awaited<ReturnType<typeof preview>>;
let base = '';

const contact = (verified: string) =>
  `  - { role: office, organisation: skoopi, website: 'https://www.exempel.se/${verified}', verified: ${verified}, verifiedBy: website, source: tillvaxtverket-vad-ar-socialt-foretagande }`;

/** Writes an entry that is reviewed today, with a word in its text that search finds nowhere else. */
function write(name: string, title: string, facts: string[], text = 'Här står åldersprovet.'): void {
  const dates = `published: ${addDays(today, -400)}\nreviewed: ${today}`;
  sandbox.write(`content/${name}/sv.mdx`, `---\ntitle: ${title}\nlead: En ingress.\n${dates}\n${facts.join('\n')}\n---\n\n${text}\n`);
}

beforeAll(async () => {
  const guide = ['audience: [public]', 'order: 1'];
  const changes = [`  - { date: ${addDays(today, -90)}, note: Det äldre. }`, `  - { date: ${addDays(today, -9)}, note: Det nyare. }`];
  write('guides/aldras', 'Guiden som åldras', [...guide, 'reviewEvery: 6', `validFor: { to: ${later} }`, `changed: ${addDays(today, -9)}`, 'changes:', ...changes]);
  write('guides/dras-in', 'Guiden som dras in', [...guide, `expiresAt: ${withdrawn}`]);
  write('guides/ersatts', 'Guiden som ersätts', [...guide, 'reviewEvery: 6', `expiresAt: ${withdrawn}`, 'replacedBy: /guides/aldras'], 'Här står vad som gällde.');
  write('projects/slutar', 'Projektet som slutar', ['resources: Pengar.', `from: ${addMonths(today, -9)}`, `to: ${addMonths(today, 3)}`, 'runBy: [skoopi]', 'regions: [dalarna]']);
  write('organisations/svarar', 'Den som svarar', ['kind: network', 'contacts:', contact(today), contact(addMonths(today, -12))]);
  for (const day of [later, soon, today]) {
    const { code, output } = sandbox.build(day);
    if (code !== 0) throw new Error(output);
    cpSync(sandbox.path('dist'), sandbox.path(day), { recursive: true });
    sites.set(day, new Map(builtPages(sandbox.path(day)).map((page) => [page.href, page])));
  }
  // The oldest build was made last, and is the one that is served.
  server = await preview({ root: sandbox.root, server: { port: 4395 }, logLevel: 'error' });
  base = `http://localhost:${server.port}`;
  browser = await launch();
}, 300_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
  sandbox.remove('');
});

/** What a reader sees of a page on a day, as its script leaves it, and where its links lead. */
function seenOn(day: string, { html }: BuiltPage): { body: string; links: string } {
  const { document } = parseHTML(html);
  for (const part of document.querySelectorAll('[data-from], [data-until]')) {
    const [from, until] = ['data-from', 'data-until'].map((name) => part.getAttribute(name) ?? undefined);
    part.toggleAttribute('hidden', !isIn({ from, until }, day));
    part.removeAttribute('data-from');
    part.removeAttribute('data-until');
  }
  for (const part of document.querySelectorAll('[hidden], script')) part.remove();
  return { body: document.body.innerHTML, links: attributes(document, 'a', 'href').toSorted().join('\n') };
}

/** The addresses of the pages that look otherwise on a day when they were built before: those with other links, and the others. */
function otherwiseOn(day: string): { links: string[]; words: string[] } {
  const pairs = [...(sites.get(today)?.values() ?? [])].flatMap((older) => {
    const newer = sites.get(day)?.get(older.href);
    return newer && newer.html !== older.html ? [{ href: older.href, before: seenOn(day, older), after: seenOn(day, newer) }] : [];
  });
  const hrefs = (found: typeof pairs) => found.map(({ href }) => href).toSorted();
  const [others = [], same = []] = [false, true].map((isSame) => pairs.filter(({ before, after }) => (before.links === after.links) === isSame));
  return { links: hrefs(others), words: hrefs(same.filter(({ before, after }) => before.body !== after.body)) };
}

/** Looks at a page of the site built today, at another time. */
async function at<Seen>(moment: string | number, address: string, look: (page: Page) => Promise<Seen>, options: BrowserContextOptions = {}): Promise<Seen> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.clock.setFixedTime(moment);
  await page.goto(base + address);
  const seen = await look(page);
  await context.close();
  return seen;
}

/** The first moment of a day in Sweden, in milliseconds. */
function midnight(day: string): number {
  const noon = Date.parse(`${day}T12:00:00Z`);
  const hours = [13, 14].find((before) => dayInSweden(new Date(noon - before * 3_600_000)) === day && dayInSweden(new Date(noon - before * 3_600_000 - 1)) < day);
  if (hours === undefined) throw new Error(`${day} begins at no hour.`);
  return noon - hours * 3_600_000;
}

const notices = (page: Page) => page.locator('.notice p:visible').allInnerTexts();
const late = /^Den här sidan skulle ha granskats senast /;

describe('a page that was built before', () => {
  it('is seen as one that was built on the day, but for a count and the groups of projects', () => {
    const counted = ['/en/about/', '/en/projects/', '/om/', '/projekt/'];
    expect([soon, later].map((day) => otherwiseOn(day).words)).toEqual([counted, counted]);
  });

  it('lists what is withdrawn until it is built anew', () => {
    const naming = ['/guider/', '/nyfiken/', '/a-o/', '/en/guides/', '/en/curious/', '/en/a-to-z/'];
    expect(otherwiseOn(later).links).toEqual(expect.arrayContaining(naming));
    expect(otherwiseOn(soon).links).not.toContain('/guider/');
    expect(sites.get(later)?.has('/guider/dras-in/')).toBe(false);
  });

  it('stays at its address when another takes its place, and leads there', () => {
    const page = sites.get(later)?.get('/guider/ersatts/');
    expect(page && attributes(page.document, '.notice a', 'href')).toEqual(['/guider/aldras/']);
    expect(page && attributes(page.document, 'meta[name="robots"]', 'content')).toEqual(['noindex']);
    const [list, before] = [later, soon].map((day) => sites.get(day)?.get('/guider/')?.html ?? '');
    expect(before).toContain('href="/guider/ersatts/"');
    expect(list).not.toContain('href="/guider/ersatts/"');
    const [sitemap, earlier] = [later, soon].map((day) => readFileSync(sandbox.path(day, 'sitemap-0.xml'), 'utf8'));
    expect(earlier).toContain('/guider/ersatts/');
    expect(sitemap).not.toContain('/guider/ersatts/');
  });

  it('no longer says when it is to be reviewed once it is withdrawn', () => {
    const dates = (built: string, day: string) => {
      const page = sites.get(built)?.get('/guider/ersatts/');
      return page && parseHTML(seenOn(day, page).body).document.querySelector('.dates')?.textContent;
    };
    expect(dates(today, addDays(withdrawn, -1))).toContain('Granskas igen senast');
    for (const seen of [dates(today, withdrawn), dates(later, later)]) expect(seen).toMatch(/^(?!.*Granskas igen senast).*Granskad/s);
  });

  it('differs from one built on the day by what its script does', () => {
    const page = sites.get(today)?.get('/guider/aldras/');
    expect(page && seenOn(today, page).body).not.toContain('skulle ha granskats');
    expect(page && seenOn(soon, page).body).toContain('skulle ha granskats');
  });
});

describe('the script that shows what has become true', () => {
  const scriptsOf = (href: string) => sites.get(today)?.get(href)?.html.match(/<script type="module">.*?<\/script>/g) ?? [];

  it('is one of less than 400 bytes, in the page itself', () => {
    const scripts = scriptsOf('/guider/aldras/');
    expect(scripts).toHaveLength(1);
    expect(scripts[0]?.length).toBeLessThan(400);
    expect(sites.get(today)?.get('/guider/aldras/')?.html).not.toContain('<script type="module" src');
  });

  it('is on no page where nothing will change', () => {
    const idle = [...(sites.get(today)?.values() ?? [])].filter(({ html }) => !/ data-(from|until)="/.test(html)).map(({ href }) => href);
    expect(idle).toContain('/aktuellt/fokusdag-planeras-i-vasterbergslagen/');
    expect(idle.filter((href) => scriptsOf(href).some((script) => script.includes('data-from')))).toEqual([]);
  });
});

describe('a guide whose review becomes late', () => {
  it('says nothing until midnight in Sweden, and then says so, wherever the reader is', async () => {
    for (const timezoneId of ['Europe/Stockholm', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
      const [last, first] = [midnight(addDays(due, 1)) - 1, midnight(addDays(due, 1))];
      expect(await at(last, '/guider/aldras/', notices, { timezoneId })).toEqual([]);
      expect(await at(first, '/guider/aldras/', notices, { timezoneId })).toEqual([expect.stringMatching(late)]);
    }
  });

  it('has a sentence for each reason, in one notice', async () => {
    const [first, second, ...more] = await at(midnight(addDays(later, 1)), '/guider/aldras/', notices);
    expect(first).toMatch(late);
    expect(second).toMatch(/^Reglerna eller beloppen på sidan gällde till och med /);
    expect(more).toEqual([]);
  });

  it('says so in a page that was open when the day came', async () => {
    const seen = await at(midnight(due), '/guider/aldras/', async (page) => {
      const before = await notices(page);
      await page.clock.setFixedTime(midnight(addDays(due, 1)));
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      return [before.length, (await notices(page)).length];
    });
    expect(seen).toEqual([0, 1]);
  });

  it('has its dates, and its changes with the newest first, also without JavaScript', async () => {
    await at(midnight(addDays(due, 1)), '/guider/aldras/', async (page) => {
      expect(await notices(page)).toEqual([]);
      const dates = await page.locator('.dates time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
      expect(dates).toEqual([addDays(today, -400), addDays(today, -9), today, due, addDays(today, -9), addDays(today, -90)]);
      await page.locator('.dates summary').click();
      expect(await page.locator('.dates li').allInnerTexts()).toEqual([expect.stringMatching(/: Det nyare\.$/), expect.stringMatching(/: Det äldre\.$/)]);
    }, { javaScriptEnabled: false });
  });

  it('has a badge in lists', async () => {
    const badge = (page: Page) => page.locator('.card', { hasText: 'Guiden som åldras' }).locator('.badge:visible').allInnerTexts();
    expect(await at(midnight(due), '/guider/', badge)).toEqual([]);
    expect(await at(midnight(addDays(due, 1)), '/guider/', badge)).toEqual(['Behöver granskas']);
  });

  it('is as accessible with its notice and its badges as without', async () => {
    expect(await at(midnight(addDays(later, 1)), '/guider/aldras/', violationsOn)).toEqual([]);
    expect(await at(midnight(addDays(later, 1)), '/guider/', violationsOn, { colorScheme: 'dark' })).toEqual([]);
  });
});

describe('a contact', () => {
  const look = async (page: Page) => [await page.locator('.contact-card .badge:visible').count(), (await notices(page)).length];

  it('is marked when nobody has checked it for six months, and the page says so from the first', async () => {
    expect(await at(midnight(due), '/organisationer/svarar/', look)).toEqual([1, 1]);
    expect(await at(midnight(addDays(due, 1)), '/organisationer/svarar/', look)).toEqual([2, 1]);
  });
});

describe('a project', () => {
  const end = addDays(addMonths(today, 3), 1);

  it('is told in the present until it ends, and then in the past with its years', async () => {
    const look = async (page: Page) => [await page.locator('.facts').innerText(), ...(await notices(page))];
    const [before, ...none] = await at(midnight(end) - 1, '/projekt/slutar/', look);
    expect(before).toContain('Drivs av');
    expect(none).toEqual([]);
    const [after, notice] = await at(midnight(end), '/projekt/slutar/', look);
    expect(after).toContain('Drevs av');
    expect(after).not.toContain('Drivs av');
    expect(notice).toMatch(/^Projektet är avslutat\. Det pågick \d{4}(–\d{4})?\.$/);
  });
});

describe('search', () => {
  const hits = async (page: Page) => {
    await page.waitForFunction(() => /\d/.test(document.querySelector('.search-status')?.textContent ?? ''));
    return page.locator('.search-hits > li').evaluateAll((items) => items.map((item) => [item.querySelector('h2')?.textContent, item.querySelector('.badge')?.textContent ?? '']).toSorted());
  };
  const address = '/sok/?q=%C3%A5ldersprovet';

  it('tells of each hit how it stands on the day of the search', async () => {
    expect(await at(midnight(today), address, hits)).toEqual([['Den som svarar', ''], ['Guiden som dras in', ''], ['Guiden som åldras', ''], ['Projektet som slutar', '']]);
    expect(await at(midnight(soon), address, hits)).toEqual([['Den som svarar', ''], ['Guiden som dras in', ''], ['Guiden som åldras', 'Behöver granskas'], ['Projektet som slutar', 'Avslutat']]);
  });

  it('leaves out what is no longer current, unless the reader asks for it', async () => {
    const seen = await at(midnight(withdrawn), address, async (page) => {
      const before = await hits(page);
      await page.locator('details.search-filters-details[open]').waitFor();
      await page.getByLabel('Visa även inaktuellt').check();
      await page.waitForFunction(() => document.querySelectorAll('.search-hits > li').length === 4);
      return { before, after: await hits(page), search: new URL(page.url()).search };
    });
    expect(seen.before.map(([title]) => title)).not.toContain('Guiden som dras in');
    expect(seen.after).toContainEqual(['Guiden som dras in', 'Inte aktuell']);
    expect(seen.search).toBe('?q=%C3%A5ldersprovet&expired=1');
    expect((await at(midnight(withdrawn), seen.search.replace('?', '/sok/?'), hits)).length).toBe(4);
  });

  it('offers that only when there is something to show', async () => {
    expect(await at(midnight(today), address, async (page) => (await hits(page), page.getByLabel('Visa även inaktuellt').isVisible()))).toBe(false);
  });
});
