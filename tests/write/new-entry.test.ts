import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '#scripts/check/content.ts';
import { partsOf } from '#scripts/check/parts.ts';
import { Stop } from '#scripts/check/stop.ts';
import { fieldOf } from '#scripts/check/values.ts';
import { newEntry, type Wanted } from '#scripts/write/new-entry.ts';
import { site } from '../check/site.ts';

const content = readContent(join(import.meta.dirname, '../check/right'), site, '2026-11-22');

/** The texts of a new entry, by file. */
function textsOf(wanted: Partial<Wanted>): Map<string, string> {
  const changes = newEntry(content, { collection: 'guides', title: 'Ny guide', ...wanted }, 'sv');
  return new Map(changes.flatMap((change) => (change.do === 'write' ? [[change.file, change.text]] : [])));
}

/** Why an entry is refused: the key of the sentence. */
function refusalOf(wanted: Partial<Wanted>): string | undefined {
  try {
    textsOf(wanted);
    return undefined;
  } catch (thrown) {
    if (thrown instanceof Stop) return thrown.key;
    throw thrown;
  }
}

/** What means something in YAML, and what is hard to see. */
const signs = [
  ...[': ', ' #', '"', "'", '{', '}', '[', '- ', '&a', '*a', '!', '|', '>', '%', '@', '`', '\\', '~', '---', '? ', '<', '\n'],
  ...['null', 'true', 'Ja', '2026-01-02', '0x1', '1_000', '😀', '\u200D', '\uFEFF', '\u00A0', '…'],
];

const titles = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...signs)).map((parts) => parts.join('')),
);

describe('the title of a new entry', () => {
  it('stands in the file exactly as it was said, whatever it is, or is refused', () => {
    const isRight = (title: string) => {
      const wanted = { title, id: 'ny', english: title };
      const refused = refusalOf(wanted);
      if (refused) return ['write.title-empty', 'write.title-letter'].includes(refused);
      return [...textsOf(wanted).values()].every((text) => {
        const { head, body } = partsOf(text);
        const said = [head.values, head.astroValues].map((values) => fieldOf(values, 'title'));
        return said.every((value) => value === title.trim()) && head.faults.length === 0 && body !== undefined;
      });
    };
    fc.assert(fc.property(titles, isRight), { numRuns: 500 });
  }, 60_000);

  it('is not in quotes unless it has to be', () => {
    expect(textsOf({ title: 'Så får ni en lokal' }).get('content/guides/sa-far-ni-en-lokal/sv.mdx')).toContain('\ntitle: Så får ni en lokal\n');
    expect(textsOf({ title: 'Lokal: tre vägar' }).get('content/guides/lokal-tre-vagar/sv.mdx')).toContain('\ntitle: "Lokal: tre vägar"\n');
  });

  it.each([
    ['is empty', { title: ' ' }, 'write.title-empty'],
    ['has a letter that moves the cursor', { title: 'a\u001b[2J' }, 'write.title-letter'],
    ['is of signs only and no folder is named', { title: '😀' }, 'write.id-none'],
    ['has a folder already', { title: 'Bidrag!' }, 'write.id-taken'],
    ['is to have a folder that Windows cannot have', { id: 'com1' }, 'write.id-windows'],
    ['makes a folder that Windows cannot have', { title: 'Aux' }, 'write.id-windows'],
    ['is to have a folder that is no address', { id: 'Ny sida' }, 'write.id'],
    ['is empty in English', { english: '' }, 'write.title-empty'],
  ])('is refused when it %s', (_, wanted, key) => {
    expect(refusalOf(wanted)).toBe(key);
  });
});

describe('a new file', () => {
  const [sv = '', en = ''] = textsOf({ title: 'Ny guide', english: 'A new guide' }).values();

  it('has every field of the table in its order, those that may be left out as comments', () => {
    const names = Array.from(sv.matchAll(/^(?:# )?([a-z]\w*): /gm), ([, name]) => name);
    expect(names).toEqual(expect.arrayContaining(['title', 'lead', 'slug', 'published', 'reviewed', 'audience', 'order', 'related']));
    expect(sv).toMatch(/^title: .*^# slug: .*^# related: .*^published: /ms);
  });

  it('says in the language of the editor what each field is for', () => {
    expect(sv).toContain('# Dagen då sidan först publicerades.\npublished: 2026-11-22\n');
    const english = newEntry(content, { collection: 'guides', title: 'Ny guide' }, 'en');
    expect(english[0]).toMatchObject({ text: expect.stringContaining('# The day the page was first published.\n') });
  });

  it('has a mark where something is to be chosen, and says what there is', () => {
    expect(sv).toContain('# Välj bland: public, entrepreneurs, officials.\naudience: [public] # ÄNDRA\n');
  });

  it('has an address in English that is made of the title', () => {
    expect(en).toContain('\nslug: a-new-guide\n');
  });

  it('comes last in its list', () => {
    expect(sv).toMatch(/^order: \d+$/m);
  });

  it('of a region has the headings of a region in each language', () => {
    const files = [...textsOf({ collection: 'regions', title: 'Dalarna', english: 'Dalarna' }).values()];
    expect(files.map((text) => Array.from(text.matchAll(/^## (.*)$/gm), ([, heading]) => heading))).toEqual([site.regionHeadings.sv, site.regionHeadings.en]);
  });

  it('has the region that was named', () => {
    expect(textsOf({ collection: 'news', region: 'kronoberg' }).get('content/news/ny-guide/sv.mdx')).toContain('\nregions: [kronoberg]\n');
  });
});
