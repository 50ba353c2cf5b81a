import { globSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attributes, builtPages, type BuiltPage } from './pages.ts';
import { Sandbox } from './sandbox.ts';

const sandbox = new Sandbox();
const [day, after] = ['2027-03-02', '2027-03-03'];
let output = '';
let pages: Map<string, BuiltPage>;
/** Every file of the built site as text; those of the search index as they are when unpacked. */
let files: { name: string; text: string }[];

/** Writes an entry whose title and text have the word of a test in them. */
function write(name: string, word: string, facts: string): void {
  sandbox.write(`content/${name}/sv.mdx`, `---\ntitle: Sidan ${word}\nlead: Om ${word}.\npublished: 2026-11-22\nreviewed: 2026-11-22\n${facts}\n---\n\nOm ${word}.\n`);
}

const guide = 'audience: [public]\norder: 1';
const kinds: [name: string, facts: string][] = [
  ['guides', guide],
  ['news', 'kind: news\ndate: 2027-03-01\nregions: [dalarna]'],
  ['organisations', 'kind: network'],
  ['projects', 'resources: Pengar.\nregions: [dalarna]'],
  ['examples', 'asf: true\nstatus: active\nstatusAt: 2026\nregions: [dalarna]'],
  ['glossary', 'aliases: [gömdord]'],
  ['milestones', 'date: 2027\ntheme: law'],
  ['strategy', 'order: 1\nfrom: 2027'],
];

/** A page that readers see, and that everything hidden is named by. */
const body = ['utkast', 'sen', 'slut', 'idag'].map((id) => `En [länk till ${id}](/guides/${id}) här.`).join('\n\n');

beforeAll(() => {
  for (const [collection, facts] of kinds) write(`${collection}/utkast`, 'gömdord', `${facts}\ndraft: true`);
  write('guides/sen', 'gömdord sen', `${guide}\npublishAt: ${after}`);
  write('guides/slut', 'gömdord efter', `${guide}\nexpiresAt: ${day}`);
  write('guides/idag', 'synligt', `${guide}\npublishAt: ${day}\nexpiresAt: ${after}`);
  write('guides/namner', 'namner', `${guide}\nrelated: [utkast, sen, slut, idag]`);
  sandbox.write('content/guides/namner/sv.mdx', `${sandbox.read('content/guides/namner/sv.mdx')}\n${body}\n`);
  sandbox.change('content/guides/idag/sv.mdx', 'title: Sidan synligt', 'title: Sidan synligt\nslug: i-dag');
  sandbox.write('content/redirects.yaml', '/gammal/dold: /guides/utkast\n/gammal/synlig: /guides/idag\n');
  // As in a shell where somebody has looked at the preview.
  process.env['HUB_PREVIEW'] = '1';
  const built = sandbox.build(day);
  if (built.code !== 0) throw new Error(built.output);
  output = built.output;
  pages = new Map(builtPages(sandbox.path('dist')).map((page) => [page.href, page]));
  files = globSync('**/*.{html,xml,txt,pf_*,json,js}', { cwd: sandbox.path('dist') }).map((name) => ({ name, text: textOf(name) }));
});
afterAll(() => sandbox.remove(''));

function textOf(name: string): string {
  const bytes = readFileSync(sandbox.path('dist', name));
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes).toString() : bytes.toString();
}

/** The files of the site that have a text in them. */
const filesWith = (text: string) => files.filter((file) => file.text.toLowerCase().includes(text)).map(({ name }) => name);

describe('a page that readers may not see on the day of the build', () => {
  it('is nowhere: no page, no list, no feed, no sitemap, no search', () => {
    expect(filesWith('gömdord')).toEqual([]);
    expect([...pages.keys()].filter((href) => /\/(utkast|sen|slut)\//.test(href))).toEqual([]);
    expect(files.filter(({ name, text }) => name.endsWith('.xml') && /\/(utkast|sen|slut)\//.test(text))).toEqual([]);
  });

  it('leaves its words where a text links to it', () => {
    const { document } = pages.get('/guider/namner/') ?? {};
    expect(document && attributes(document, '.prose a', 'href')).toEqual(['/guider/i-dag/']);
    expect(document?.querySelector('.prose')?.textContent).toContain('En länk till utkast här.');
  });

  it('is left out of the lists of what to read next', () => {
    const { document } = pages.get('/guider/namner/') ?? {};
    expect(document && attributes(document, '#related + ul a', 'href')).toEqual(['/guider/i-dag/']);
  });

  it('takes the old addresses that lead to it with it', () => {
    expect(pages.has('/gammal/dold/')).toBe(false);
    expect(pages.get('/gammal/synlig/')?.moved).toBe(true);
  });
});

describe('a page that readers may see on that very day', () => {
  it('is everywhere: page, list, sitemap and search', () => {
    const found = filesWith('synligt');
    expect(found).toEqual(expect.arrayContaining(['guider/i-dag/index.html', 'en/guides/i-dag/index.html', 'guider/index.html', 'a-o/index.html']));
    expect(found.some((name) => /^pagefind\/\w+\/fragment\//.test(name))).toBe(true);
    expect(files.find(({ name }) => name === 'sitemap-0.xml')?.text).toContain('/guider/i-dag/');
  });
});

describe('the manual of the editors', () => {
  it('is not on the site', () => {
    expect([...pages.keys()].filter((href) => /\/(redaktion|editors)\//.test(href))).toEqual([]);
    expect(filesWith('handbok för redaktionen')).toEqual([]);
    expect(filesWith('redaktionens handbok')).toEqual([]);
  });
});

it('the build told of every link that it would leave out', () => {
  expect(output.match(/hidden\/link/g)?.length).toBe(3);
  expect(output).toContain('hidden/redirect');
});
