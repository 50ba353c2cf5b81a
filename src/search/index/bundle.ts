import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex, type PagefindIndex } from 'pagefind';
import { minify } from 'vite';
import type { Splitter } from './compounds.ts';
import { columnsOf, factsIn } from './facts.ts';
import { marked, unmarked } from './marks.ts';
import { paused } from './pauses.ts';
import { countWords, packed } from './vocabulary.ts';

/** A page as readers get it. */
export interface BuiltPage {
  /** Its address from the root of the site. */
  url: string;
  html: string;
}

/** A file of a bundle, by its path within it. */
export interface BundleFile {
  path: string;
  content: Uint8Array;
}

/** What begins each file of Pagefind's, when unpacked. */
const signature = 'pagefind_dcd';

/** What of Pagefind the search page loads: the rest is for other ways to use it, and the hub has a worker of its own. */
const needed = /^(?:fragment\/|index\/|pagefind\.[^.]+\.pf_meta$|wasm\.(?!unknown)|pagefind\.js$|pagefind-entry\.json$)/;

/** How many places of words are in one part of the index. Pagefind has 20,000, of which a query wants few. Were it to forget that it can be told, more would be loaded. */
const chunk = 400;

/** The search index of the pages of one language, with its vocabulary and the facts of its pages. */
export async function bundleOf(pages: BuiltPage[], split: Splitter): Promise<BundleFile[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunk);
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  const htmlAt = new Map(pages.map(({ url, html }) => [url, html]));
  const files = await filesOf(index, pages.map(({ url, html }) => ({ url, html: copyOf(html, split) })));
  const fragments = files.filter(({ path }) => path.startsWith('fragment/')).map((file) => ({ ...file, page: fragmentIn(file) }));
  const facts = fragments.map(({ path, page }) => [path.replace(/^fragment\/|\.pf_fragment$/g, ''), factsIn(htmlAt.get(page.url) ?? '', page.meta['title'] ?? '')] as const);
  return [
    ...(await Promise.all(files.filter(({ path }) => needed.test(path) && !path.startsWith('fragment/')).map(inFewBytes))),
    ...fragments.map(({ path, page }) => ({ path, content: shown(page) })),
    ...wordFiles(fragments.map(({ page }) => `${page.meta['title']} ${page.content}`)),
    { path: 'facts.json', content: Buffer.from(JSON.stringify(columnsOf(Object.fromEntries(facts)))) },
  ];
}

function wordFiles(texts: string[]): BundleFile[] {
  const { whole, sections } = packed(countWords(texts));
  return [{ path: 'words.txt', content: Buffer.from(whole) }, ...sections.map((words, section) => ({ path: `words/${section}.txt`, content: Buffer.from(words) }))];
}

/** A copy of a page for Pagefind. Its title is found as such, and is no text: it would be shown twice. */
function copyOf(html: string, split: Splitter): string {
  return marked(paused(html), split).replaceAll('<h1', '<h1 data-pagefind-ignore');
}

async function filesOf(index: PagefindIndex, pages: BuiltPage[]): Promise<BundleFile[]> {
  const added = await Promise.all(pages.map(({ url, html }) => index.addHTMLFile({ url, content: html })));
  const { files, errors } = await index.getFiles();
  await index.deleteIndex();
  const faults = [...added.flatMap((one) => one.errors), ...errors];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return files;
}

/** A file as it is, but for a script, which Pagefind writes with all its names. */
async function inFewBytes({ path, content }: BundleFile): Promise<BundleFile> {
  if (!path.endsWith('.js')) return { path, content };
  const { code, errors: [fault] } = await minify(path, Buffer.from(content).toString(), { module: true });
  if (fault) throw new Error(fault.message);
  return { path, content: Buffer.from(code) };
}

/** What Pagefind keeps of a page to show. */
interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}

function fragmentIn({ content }: BundleFile): Fragment {
  return JSON.parse(gunzipSync(content).toString().slice(signature.length));
}

/** The file of a page without the borders in its compounds. */
function shown(page: Fragment): Uint8Array {
  return gzipSync(signature + unmarked(JSON.stringify(page)), { level: 9 });
}
