import { describe, expect, it } from 'vitest';
import { say } from '#scripts/check/messages.ts';
import { coverageOf, type Coverage } from '#scripts/coverage/coverage.ts';
import { countyCodes } from '#src/content/fields.ts';
import { contact, day, Hub } from '../status/hub.ts';

const look = (hub: Hub, at = day): Coverage => coverageOf({ ...hub.read(), day: at });

/** What one collection or entry lacks, as it is told. */
const lacks = ({ gaps }: Coverage, of: string): string[] =>
  gaps.filter(({ collection, entry }) => (entry?.name ?? collection) === of).map(({ kind, values, list = [] }) => say('sv', `coverage.gap.${kind}`, { ...values, list: list.join(', ') }));

const coverOf = ({ collections }: Coverage, name: string) => collections.find(({ collection }) => collection === name);

const region = { title: 'Dalarna', code: '"20"', organisation: 'region-dalarna', website: 'https://a.example/', municipalities: '[{ code: "2085", name: Ludvika }]' };
const project = { resources: 'Inga.', regions: '[dalarna]' };
const plan = '## Så arbetar regionen\n\nDen gör det.\n\n## Handlingsplan\n\nDen finns.';

describe('a collection', () => {
  it('is counted in each language, with the words of half of its texts, the languages apart', () => {
    using hub = new Hub().guide('a', { title: 'Om', lead: 'Ett två.' }).guide('b', { title: 'Om', lead: 'Ett två tre.' }, 'Fyra fem.').guide('c', { lead: 'Ett.' });
    hub.without('content/guides/b/en.mdx');
    const cover = coverOf(look(hub), 'guides');
    expect(cover).toMatchObject({ entries: 3, texts: { sv: { entries: 3, words: 3 }, en: { entries: 2, words: 5 } } });
    expect(lacks(look(hub), 'guides')).toContain('1 utan en.mdx: guides/b');
  });

  it('says how much is left to its goal, in entries and counties', () => {
    using hub = new Hub().entry('examples/a', { asf: 'true', status: 'active', statusAt: '2026', regions: '[dalarna, skane]' });
    expect(lacks(look(hub), 'examples').slice(0, 2)).toEqual(['1 finns och målet är 35, så 34 fattas', 'från 2 av de 18 län som är målet']);
    expect(lacks(look(hub), 'strategy')).toEqual([]);
  });

  it('names what has no sources, and counts those of half of the rest', () => {
    using hub = new Hub().guide('a').guide('b', { sources: '[x]' }).guide('c', { sources: '[x, y, z]' }).entry('pages/om', {});
    expect(coverOf(look(hub), 'guides')).toMatchObject({ sources: 1, sourceless: ['guides/a'] });
    expect(lacks(look(hub), 'guides')).toContain('1 utan källor: guides/a');
    expect(lacks(look(hub), 'pages').join()).not.toContain('källor');
  });

  it('names what no text or fact of another leads to', () => {
    using hub = new Hub().guide('a', {}, '[Om b](/guides/b) och [mig](/guides/a)').guide('b', { related: '[c]' }).guide('c').guide('d', { draft: 'true' }, '[a](/guides/a)');
    expect(coverOf(look(hub), 'guides')?.unlinked).toEqual(['guides/a']);
  });

  it('of events in the timeline is not asked what leads to them', () => {
    using hub = new Hub().entry('milestones/a', { date: '2018', theme: 'law' });
    expect(coverOf(look(hub), 'milestones')).toMatchObject({ entries: 1 });
    expect(coverOf(look(hub), 'milestones')).not.toHaveProperty('unlinked');
  });

  it('is what readers see on the day: no drafts, nothing that is to come or is replaced, and no manual', () => {
    using hub = new Hub().guide('utkast', { draft: 'true' }).guide('sen', { publishAt: '2026-12-24' }).guide('ut', { expiresAt: '2026-11-01', replacedBy: '/guides/kvar' }).guide('kvar');
    hub.entry('manual/skriv', { order: '10' }).entry('pages/manual', {});
    expect(coverOf(look(hub), 'guides')?.entries).toBe(1);
    expect(look(hub)).toMatchObject({ hidden: ['guides/sen', 'guides/ut', 'guides/utkast'], unread: [] });
    expect(coverOf(look(hub, '2026-12-24'), 'guides')?.entries).toBe(2);
    expect(look(hub).collections.map(({ collection }) => collection)).not.toContain('manual');
    expect(coverOf(look(hub), 'pages')?.entries).toBe(0);
  });

  it('does not count what cannot be read, and names it', () => {
    using hub = new Hub().guide('a', { reviewed: 'i går' }).guide('b', {}, '<Steps>').guide('c').write('content/guides/d/en.mdx', '---\ntitle: D\n---\n');
    expect(look(hub).unread).toEqual(['guides/a', 'guides/b', 'guides/d']);
    expect(coverOf(look(hub), 'guides')?.entries).toBe(1);
  });
});

describe('a county', () => {
  it('has what names it, of each kind', () => {
    using hub = new Hub().entry('regions/dalarna', { ...region, support: '[coompanion]', contacts: `[${contact('registry', '2026-05-22')}, ${contact('office', '2026-05-21')}]` }, plan);
    hub.entry('projects/a', project).entry('projects/b', { resources: 'Inga.' }).entry('news/a', { kind: 'news', date: '2026-01-01', regions: '[dalarna]' });
    hub.entry('examples/a', { asf: 'true', status: 'active', statusAt: '2026', regions: '[dalarna]' }).entry('organisations/a', { kind: 'region', regions: '[dalarna]' });
    const { regions, ...rest } = look(hub);
    expect(regions).toEqual([
      { name: 'regions/dalarna', title: 'Dalarna', contacts: 2, verified: 1, support: 1, projects: 1, examples: 1, news: 1, organisations: 1, words: { sv: 14, en: 5 }, plan: true },
    ]);
    expect(lacks({ regions, ...rest }, 'regions/dalarna')).toEqual([]);
    expect(lacks({ regions, ...rest }, 'regions')).toContain('1 av 2 kontakter är inte kontrollerade på ett halvår');
  });

  it('is told of with all that it lacks', () => {
    using hub = new Hub().entry('regions/dalarna', region, '## Så arbetar regionen\n\nDen gör det.\n\n## Handlingsplan\n\n## Mer\n\nMer.');
    expect(lacks(look(hub), 'regions/dalarna')).toEqual([
      ...['inga kontakter', 'ingen som ger stöd eller råd', 'inga projekt', 'inga exempel', 'inga nyheter', 'inga organisationer'],
      'ingen text under rubriken Handlingsplan',
    ]);
  });

  it('that has no page is told of by its code', () => {
    using hub = new Hub().entry('regions/dalarna', region, plan);
    expect(lacks(look(hub), 'regions')).toContain(`ingen sida för länskod ${countyCodes.filter((code) => code !== '20').join(', ')}`);
  });
});

describe('a guide', () => {
  const hard = 'Myndighetsövergripande samverkansöverenskommelser förutsätter verksamhetsutvecklande organisationsförändringar. '.repeat(20);

  it('is measured against what its readers are used to, the hardest first', () => {
    using hub = new Hub().guide('a', { audience: '[officials]' }, 'Vi bor här. Du bor där.').guide('b', {}, hard).guide('c', { audience: '[officials]' }, hard);
    const { guides, ...rest } = look(hub);
    expect(guides.map(({ name, limit, isTooHard }) => [name, limit, isTooHard])).toEqual([['guides/b', 45, true], ['guides/c', 55, true], ['guides/a', 55, false]]);
    expect(lacks({ guides, ...rest }, 'guides/b')).toEqual([`LIX är ${guides[0]?.lix} och gränsen 45`]);
  });

  it('that names a source without publisher or day, or one that is not there, is told of', () => {
    using hub = new Hub().guide('a', { sources: '[read, dated, undated, anonymous, gone]' });
    const lines = ['read:\n  publisher: A\n  read: 2026-11-22', 'dated:\n  publisher: A\n  date: 2018', 'undated:\n  publisher: A\n  date: i går', 'anonymous:\n  publisher: ""\n  read: 2026-11-22'];
    hub.write('content/sources/a.yaml', `${lines.join('\n')}\n`);
    expect(lacks(look(hub), 'guides/a')).toEqual(['källor utan utgivare eller datum: undated, anonymous, gone']);
  });

  it('is missed by those that none is written for', () => {
    using hub = new Hub().guide('a', { audience: '[officials, public]' });
    expect(lacks(look(hub), 'guides')).toContain('ingen för företagare');
    expect(lacks(look(hub), 'guides').join()).not.toContain('allmänheten');
  });
});

it('what is not written is told before what hangs loose', () => {
  using hub = new Hub().entry('regions/dalarna', region, plan).guide('a');
  const kinds = look(hub).gaps.map(({ kind }) => kind);
  expect(kinds.indexOf('no-examples')).toBeGreaterThan(kinds.indexOf('entries'));
  expect(kinds.indexOf('sources')).toBeGreaterThan(kinds.lastIndexOf('no-examples'));
});

it('an empty hub lacks everything, and is told of', () => {
  using hub = new Hub();
  expect(look(hub).gaps.map(({ kind }) => kind)).toEqual([
    ...['entries', 'entries', 'entries', 'entries', 'entries', 'entries', 'entries', 'regions', 'entries', 'counties'],
    ...['audience-public', 'audience-entrepreneurs', 'audience-officials'],
  ]);
});
