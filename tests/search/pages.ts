import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fetchFiles } from '#scripts/search/file-fetch.ts';
import { builtPage } from '#scripts/search/pages.ts';
import { writeIndex } from '#src/search/index/write.ts';
import { askIn, type Ask } from '#src/search/query/ask.ts';
import { libraryAt, type PagefindResult, type SiteLibrary } from '#src/search/query/library.ts';

const pages: [lang: string, title: string, text: string][] = [
  ['sv', 'Lönebidrag', 'Ett lönebidrag är ett stöd till arbetsgivaren. Arbetsförmedlingen beslutar om bidraget.'],
  ['sv', 'Reserverad upphandling', 'Kommunen reserverar en upphandling för den som anställer. Minst 30 procent av de anställda ska ha en funktionsnedsättning.'],
  ['sv', 'Arbetsintegrerande sociala företag', 'Ett ASF driver näringsverksamhet och säljer varor, tjänster och arbetsträning.'],
  ['sv', 'Mikrofonder', 'En mikrofond ställer lånegarantier till lanthandeln på landsbygden. Handla a~b och ta 100 ~ 200.'],
  ['sv', 'Utveckling på landsbygden', 'Byar utvecklas av dem som bor där, i stället för att läggas ned. Vadär det?'],
  ['en', 'Wage subsidies', 'Employers apply to the Public Employment Service. It pays a part of the wage of newly arrived people.'],
  ['en', 'Procurement by municipalities', 'How a municipality buys from social enterprises.'],
];

/** A glossary of two terms. */
const concepts = [
  { sv: ['arbetsintegrerande socialt företag', 'ASF'], en: ['work integration social enterprise', 'WISE', 'ASF'] },
  { sv: ['lönebidrag', 'subventionerad anställning'], en: ['wage subsidy'] },
];

/** An index of a few pages in two languages, and those who ask it. */
export interface Indexed {
  folder: string;
  library: SiteLibrary;
  ask: Record<'sv' | 'en', Ask<PagefindResult>>;
}

/** Writes the index, as the build does. */
export async function indexed(): Promise<Indexed> {
  const folder = mkdtempSync(join(tmpdir(), 'index-'));
  const built = pages.map(([lang, title, text]) => builtPage({ id: title, lang, title, secs: [{ h: null, p: [text] }] }));
  await writeIndex(folder, built, concepts);
  fetchFiles();
  const library = libraryAt(`${pathToFileURL(folder)}/`);
  return { folder, library, ask: { sv: askIn('sv', ['en'], library), en: askIn('en', ['sv'], library) } };
}

/** The titles of the pages that answer, the best first. */
export async function titles(ask: Ask<PagefindResult>, query: string): Promise<string[]> {
  const { matches } = await ask(query);
  return Promise.all(matches.map(async ({ result }) => (await result.data()).meta['title'] ?? ''));
}
