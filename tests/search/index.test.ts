import { describe, expect, it } from 'vitest';
import { splitterOf } from '#src/search/index/compounds.ts';
import { dictionaryOf } from '#src/search/index/dictionary.ts';
import { columnsOf, factsIn } from '#src/search/index/facts.ts';
import { marked, unmarked } from '#src/search/index/marks.ts';
import { apart } from '#src/search/index/apart.ts';
import { paused } from '#src/search/index/pauses.ts';
import { countWords, packed } from '#src/search/index/vocabulary.ts';
import { sectionCount, sectionOf } from '#src/search/language/words.ts';
import { factsFrom } from '#src/search/query/facts.ts';
import { shelfOf } from '#src/search/query/shelf.ts';
import { begins, formsOf, hasTwin, knows, unpacked } from '#src/search/query/vocabulary.ts';

const dictionary = dictionaryOf('sv');
if (!dictionary) throw new Error('There is no Swedish dictionary.');
const split = splitterOf(dictionary, ['kooperativ']);

describe('the parts of a compound', () => {
  it.each([
    'löne~bidrag', 'upphandlings~regler', 'samhälls~entreprenör', 'lant~handeln', 'vinst~utdelnings~begränsning',
    'arbets~marknads~politik', 'mikro~fonden', 'arbets~kooperativ', 'Social~fonden', 'UPPHANDLINGS~LAGEN',
  ])('are told apart: %s', (word) => {
    expect(split(word.replaceAll('~', ''))).toBe(word);
  });

  it.each(['förening', 'uthyrning', 'verksamhet', 'information', 'kollegor', 'storlek', 'procurement', 'Malmö'])('are not made up: %s', (word) => {
    expect(split(word)).toBe(word);
  });

  it('are those of the dictionary alone in a language that has none', () => {
    expect(dictionaryOf('en')).toBeUndefined();
  });
});

describe('the copy of a page for the index', () => {
  it('has borders in its text, and nowhere else', () => {
    const page = '<p title="lönebidrag > 0" class=\'lönebidrag\'>Lönebidrag &amp; arbetsträning</p><script>lönebidrag</script><!-- lönebidrag -->';
    expect(marked(page, split)).toBe('<p title="lönebidrag > 0" class=\'lönebidrag\'>Löne~bidrag &amp; arbets~träning</p><script>lönebidrag</script><!-- lönebidrag -->');
  });

  it('has no soft hyphens, which Pagefind would take for letters', () => {
    expect(marked('<h1>Upphandlings&shy;regler</h1><p>löne\u00ADbidrag</p>', split)).toBe('<h1>Upphandlings~regler</h1><p>löne~bidrag</p>');
  });

  it('loses its borders again, and no other signs', () => {
    expect(unmarked('löne~bidrag ~100 1~2 a ~ b')).toBe('lönebidrag ~100 1~2 a ~ b');
  });
});

describe('the text of a page for the index', () => {
  /** What Pagefind reads, which ends items by itself. */
  const textOf = (html: string) => paused(html).replace(/<\/li>/g, '.').replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim();

  it.each([
    ['<dl><div><dt>Kommuner</dt><dd>Ludvika</dd></div></dl>', 'Kommuner: Ludvika.'],
    ['<dt>Webbplats</dt><dd><a href="/x/">example.se</a></dd><dt>Period</dt><dd>2018 (klart)</dd>', 'Webbplats: example.se. Period: 2018 (klart).'],
    ['<table><caption>Former</caption><tr><th>Namn</th><th>Antal</th></tr></table>', 'Former. Namn. Antal.'],
    ['<dt>Är det klart?</dt><dd>Ja!</dd><dt><span data-pagefind-ignore>Sågs</span></dt><dd>2022</dd>', 'Är det klart? Ja! 2022.'],
    ['<li><a href="/x/">Mitt Liv</a> <span class="badge" hidden data-pagefind-ignore>Sen</span></li><li>Yalla </li>', 'Mitt Liv. Yalla.'],
  ])('has a pause where readers see one: %s', (html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('is otherwise as it was', () => {
    const html = '<p>En <a href="/x/">länk</a> och <strong>mer</strong>text.</p> <ul><li>ett</li> </ul>';
    expect(paused(html).replace(/\s/g, '')).toBe(html.replace(/\s/g, ''));
    expect(textOf(html)).toBe('En länk och mertext. ett.');
  });
});

describe('the facts of a page', () => {
  it('are those that it tells', () => {
    const html = '<span data-search="kind:guides"></span><span data-search="audience:public"></span><span data-search="region:skane"></span><span data-search="region:halland"></span>';
    expect(factsIn(html, 'Löne~bidrag')).toEqual({ title: 'Löne~bidrag', kind: 'guides', audience: ['public'], region: ['skane', 'halland'], expires: '', life: '' });
  });
});

describe('the facts of many pages', () => {
  it('are read as they were written', () => {
    const guide = { title: 'Löne~bidrag', kind: 'guides', audience: ['public', 'officials'], region: [], expires: '2027-01-01', life: 'due@2027-01-01' };
    const project = { title: 'Yalla', kind: 'projects', audience: [], region: ['skane'], expires: '', life: '' };
    expect(factsFrom(columnsOf({ b: project, a: guide }))).toEqual({ a: guide, b: project });
  });
});

describe('the vocabulary', async () => {
  const counts = countWords(['Ett löne~bidrag, 2018:1145 och tel. 08123456789', 'lån i ett län', 'arbetsmarknadsdepartementsråd']);
  const { whole, sections } = packed(counts);
  const shelf = () => shelfOf(async (_, section) => (section === undefined ? whole : (sections[section] ?? '')));
  const vocabulary = await shelf().all('sv');

  it('tells words apart as Pagefind does', () => {
    expect([...countWords(['FormEkonomisk förening, 010\u2011516 och second-hand']).keys()]).toEqual(['form', 'ekonomisk', 'förening', 'och', 'second', 'hand']);
  });

  it('is read as it was written', () => {
    const forms = new Map(formsOf(vocabulary));
    expect(new Set(forms.keys())).toEqual(new Set(counts.keys()));
    expect(forms.get('ett')).toBe(1);
  });

  it('has words, their parts and short numbers, and not what nobody types', () => {
    expect(['lönebidrag', 'löne', 'bidrag', '2018', '1145'].filter((word) => !counts.has(word))).toEqual([]);
    expect(['08123456789', 'arbetsmarknadsdepartementsråd'].filter((word) => counts.has(word))).toEqual([]);
  });

  it('knows a word in every form and without its marks, and not with others', () => {
    expect(['lönebidragen', 'lonebidrag', 'lån', 'lan'].filter((word) => !knows(vocabulary, word))).toEqual([]);
    expect(knows(vocabulary, 'länebidrag')).toBe(false);
    expect(['lån', 'bidrag', 'lan'].map((word) => hasTwin(vocabulary, word))).toEqual([true, false, false]);
  });

  it('knows how words begin, but not by two letters', () => {
    expect(['bid', 'löneb', 'lo', 'bidé', 'ö'].map((start) => begins(vocabulary, start))).toEqual([true, true, false, false, false]);
  });

  it('knows by its section alone what it knows of a word by all of them', async () => {
    for (const word of [...counts.keys(), 'lonebidragens', 'lan', 'o', 'xyz']) {
      const alone = await shelf().of('sv', [word]);
      expect([word, knows(alone, word), hasTwin(alone, word), begins(alone, word)]).toEqual([word, knows(vocabulary, word), hasTwin(vocabulary, word), begins(vocabulary, word)]);
    }
  });

  it('can be empty', () => {
    const nothing = packed(new Map());
    expect([nothing.whole, ...nothing.sections].map((section) => unpacked('sv', section).forms.size).filter(Boolean)).toEqual([]);
  });

  it('has a section for whatever a word begins with, with marks or without', () => {
    expect(sectionOf('Öppen')).toBe(sectionOf('oppna'));
    const found = ['2018', 'éa', 'ßa', 'яма', 'ö', '😀', ''].map(sectionOf);
    expect(found.filter((section) => !(section >= 0 && section < sectionCount))).toEqual([]);
  });
});

describe('a page with questions', () => {
  const html = '<html lang="sv"><body><main data-pagefind-body><article data-pagefind-weight="2"><span data-search="kind:guides"></span><h1>Frågor</h1><h2 id="om">Om</h2><h3 id="kan-vi">Kan vi köpa?</h3><p>Ja.</p><h3 id="sa">Så gör ni</h3><p>Fråga.</p></article></main></body></html>';

  it('is found whole, and each question with its answer by itself', () => {
    const [page, ...answers] = apart({ url: '/fragor/', html });
    expect(page?.html).toBe(html);
    expect(answers.map(({ url }) => url)).toEqual(['/fragor/#kan-vi']);
    expect(answers[0]?.html).toContain('<article data-pagefind-weight="2"><span data-search="kind:guides"></span><h1>Kan vi köpa?</h1><p>Ja.</p></article>');
  });
});

describe('a page with terms', () => {
  const term = (id: string, title: string) => `<article class="term" data-search-apart data-pagefind-weight="2"><span data-search="kind:glossary"></span><h3 id="${id}">${title}</h3><p>Om ${title}.</p></article>`;
  const html = `<!doctype html><html lang="sv" dir="ltr"><body><main data-pagefind-body><h1>Ordlista</h1>${term('asf', 'ASF')}${term('lon', 'Lön &amp; $1')}<p>Slut</p></main></body></html>`;
  const [list, ...terms] = apart({ url: '/ordlista/', html });

  it('is found without them, and each of them at its own heading', () => {
    expect(list?.html).toContain('<h1>Ordlista</h1><p>Slut</p>');
    expect(terms.map(({ url }) => url)).toEqual(['/ordlista/#asf', '/ordlista/#lon']);
  });

  it('gives them its language, and their headings as titles', () => {
    expect(terms[1]?.html).toContain('<html lang="sv" dir="ltr">');
    expect(terms[1]?.html).toContain('<h1>Lön &amp; $1</h1><p>Om');
    expect(terms.map(({ html: page }) => factsIn(page, '').kind)).toEqual(['glossary', 'glossary']);
  });
});
