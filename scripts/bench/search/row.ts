import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder } from '#scripts/search/answers.ts';
import { builtPagesIn } from '#scripts/search/built-pages.ts';
import type { Query } from '#scripts/search/measure.ts';
import { writeStock } from '#scripts/search/pagefind.ts';
import { originalLocale } from '#src/i18n/locales.ts';
import { dictionaryOf } from '#src/search/index/dictionary.ts';
import { writeIndex } from '#src/search/index/write.ts';
import type { Concept } from '#src/search/language/concept.ts';
import { everyday } from '#src/search/language/everyday.ts';
import { generated } from './generate.ts';
import { langOf, mannersOf } from './manner.ts';
import type { Measured, Row } from './measured.ts';
import { drawn } from './queries.ts';
import { firstLoads, furtherLoads, hubAt, stockAt, timesOf, type Visited } from './sessions.ts';
import { bytesOf } from './traffic.ts';

/*
 * node scripts/bench/search/row.ts COUNT
 * Measures search on so many generated pages, or on the pages of the hub for 0, and prints what it found as JSON. A process of
 * its own: what one index leaves in memory does not help the next.
 */

const seed = 20261122;
const asked = 48;
const visits = 8;

const count = Number(process.argv[2]);
const hub = builtPagesIn('dist').filter(({ html }) => html.includes('data-pagefind-body'));
const manners = mannersOf(hub);
const pages = count > 0 ? generated(manners, count, seed) : hub;
// As the build wrote them; the index adds the everyday words by itself.
const concepts = (JSON.parse(readFileSync('dist/pagefind/glossary.json', 'utf8')) as Concept[]).slice(0, -everyday.length);
const languages = manners.map(({ lang }) => lang);
const manner = manners.find(({ lang }) => lang === originalLocale);
const queries = manner && count > 0 ? drawn(manner, concepts, asked, seed) : own();
// Reading the dictionary takes a second, however many pages there are.
languages.forEach(dictionaryOf);

const row = await inFolder(async (folder, base): Promise<Row> => {
  const others = languages.filter((one) => one !== originalLocale);
  const [own, stock] = [hubAt(`${base}hub/`, originalLocale, others), stockAt(`${base}stock/`, originalLocale)];
  const written = await timed(() => writeIndex(join(folder, 'hub'), pages, concepts));
  for (const name of ['cards', 'places']) cpSync(join('dist/pagefind', name), join(folder, 'hub', name), { recursive: true });
  const plain = await timed(() => writeStocks(join(folder, 'stock')));
  return {
    name: count > 0 ? 'generated' : 'hub',
    pages: pages.length,
    hub: { seconds: written, bytes: sizeIn(join(folder, 'hub')), ...(await loadsOf(`${base}hub/`, own)) },
    stock: { seconds: plain, bytes: sizeIn(join(folder, 'stock')), ...(await loadsOf(`${base}stock/`, stock)) },
    times: await allTimes(own),
  };
});
process.stdout.write(JSON.stringify(row), () => process.exit());

/** What readers of the original language ask of the hub, of every kind. */
function own(): string[] {
  const all = JSON.parse(readFileSync('tests/search/queries/seen.json', 'utf8')) as Query[];
  const ours = all.filter(({ lang }) => lang === originalLocale).map(({ q }) => q);
  return ours.filter((_, index) => index % Math.ceil(ours.length / asked) === 0);
}

async function writeStocks(folder: string): Promise<void> {
  for (const [lang, some] of Map.groupBy(pages, langOf)) await writeStock(join(folder, lang), some);
}

async function loadsOf(base: string, search: Visited): Promise<Pick<Measured, 'first' | 'further'>> {
  const further = await furtherLoads(base, search, queries, 1000);
  return { first: await firstLoads(base, search, queries, 2000), further: further.map(bytesOf) };
}

async function allTimes(search: Visited): Promise<Row['times']> {
  const first: number[] = [];
  for (let visit = 0; visit < visits; visit++) first.push((await timesOf(search, queries.slice(visit, visit + 1), 3000 + visit)).first);
  return { first, further: (await timesOf(search, queries, 4000)).further };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

function sizeIn(folder: string): number {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return names.reduce((total, { parentPath, name }) => total + statSync(join(parentPath, name)).size, 0);
}
