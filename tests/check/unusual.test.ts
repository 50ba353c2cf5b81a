import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#scripts/check/check-content.ts';
import { start } from '#scripts/check/points.ts';
import { report } from '#scripts/check/print.ts';
import { readSource } from '#scripts/check/source.ts';
import { site } from './site.ts';

const page = '---\ntitle: Om\nlead: Om oss.\npublished: 2026-01-02\nreviewed: 2026-01-02\n---\n';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** The rules that a file breaks, when it is all there is. */
function rulesFor(text: string | Uint8Array, path = 'content/pages/om/sv.mdx'): string[] {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  return rules();
}

function rules(): string[] {
  const problems = checkContent(root, { site });
  expect(report(problems, 'sv')).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
  return [...new Set(problems.map(({ rule }) => rule))];
}

describe('a file that nobody expects', () => {
  it.each([
    ['is random bytes', Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256), ['files/encoding']],
    ['is in UTF-16', Buffer.from(`\uFEFF${page}`, 'utf16le'), ['files/encoding']],
    ['has the line ends of an old Macintosh', page.replaceAll('\n', '\r'), ['files/encoding']],
    ['is larger than any text', page + 'ord '.repeat(300_000), ['files/size']],
    ['is nothing but spaces', '   \n\n  ', ['frontmatter/absent']],
    ['is three hyphens', '---', ['frontmatter/unclosed']],
    ['has one line of 500 000 letters', `${page}\n${'a'.repeat(500_000)}\n`, []],
    ['has a lead of one endless word', `${page.replace('Om oss.', 'a'.repeat(500_000))}\nText.\n`, []],
    ['has ten thousand headings', `${page}\n${'## Samma\n\nText.\n\n'.repeat(10_000)}`, ['headings/repeated']],
  ])('is told of when it %s', (_, text, expected) => {
    expect(rulesFor(text)).toEqual(expected);
  });
});

describe('fields that nobody expects', () => {
  const fields = (yaml: string) => `---\n${yaml}\n---\n`;

  it.each([
    ['nested without end', `title: ${'['.repeat(50_000)}`],
    ['that grow when they are written out', `a: &a [x, x]\n${'bcdefghi'.replace(/./g, (name) => `${name}: &${name} [*a, *a]\n`)}`],
    ['that refer to themselves', 'title: &a [*a]'],
    ['that refer to nothing', 'title: *nothing'],
    ['of JavaScript', 'title: !!js/function "function () {}"'],
    ['in binary', 'title: !!binary aGVq'],
    ['that are keys of keys', '? { a: b }\n: { ? [c] : d }'],
    ['named as what every object has', '__proto__: { title: x }\nconstructor: y\ntoString: z'],
    ['merged', '<<: { title: x }'],
    ['of two documents', 'title: x\n...\ntitle: y'],
    ['that are one word', 'hej'],
    ['that are nothing', '~'],
    ['that are a number', '42'],
    ['that are comments', '# title: x'],
    ['with a name of two thousand letters', `${'a'.repeat(2000)}: x`],
  ])('are told of when they are %s', (_, yaml) => {
    expect(rulesFor(fields(yaml)).some((rule) => /^(yaml|frontmatter)\//.test(rule))).toBe(true);
  });

  it('may be left out of YAML files altogether', () => {
    expect(rulesFor('', 'content/sources/a.yaml')).toEqual([]);
    expect(rulesFor('# inget än\n', 'content/redirects.yaml')).toEqual([]);
  });
});

describe('text that nobody expects', () => {
  it.each([
    ['brackets nested in code', `{${'('.repeat(20_000)}1${')'.repeat(20_000)}}`, 'mdx/brace'],
    ['a chain of functions', `{${'a=>'.repeat(30_000)}1}`, 'mdx/brace'],
    ['opened tags in code', `{${'<a>'.repeat(500)}}`, 'mdx/brace'],
    ['braces that never close', '{ a'.repeat(20_000), 'mdx/brace'],
    ['tags that never close', '<Note>'.repeat(5000), 'mdx/unclosed'],
    ['stars without end', '*a '.repeat(50_000), 'markdown/italic'],
    ['pairs of stars without end', '**a '.repeat(25_000), 'markdown/bold'],
    ['links that never close', '[a](b '.repeat(25_000), 'markdown/link'],
    ['broken UTF-16 in a link', '[a](/guides/%E0%A4%A)', 'links/entry'],
    ['a broken name of an image', '![en cykel](./%E0%A4%A.png)', 'images/missing'],
  ])('is told of when it has %s', (_, text, expected) => {
    expect(rulesFor(`${page}\n${text}\n`)).toContain(expected);
  });

  it.each([
    ['quotes nested two thousand deep', `${'> '.repeat(2000)}x`],
    ['lists nested a thousand deep', `${'- '.repeat(1000)}x`],
    ['brackets without end', '['.repeat(50_000)],
  ])('is left alone when it has %s', (_, text) => {
    // That a sentence of so many words is hard to read may be said.
    expect(rulesFor(`${page}\n${text}\n`).filter((rule) => rule !== 'language/lix')).toEqual([]);
  });
});

describe('an image that nobody expects', () => {
  const png = (size: number) => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(size - 16), Buffer.from('IEND\xaeB`\x82', 'latin1')]);

  it('is told of when its file is heavier than any picture needs to be', () => {
    const path = 'content/pages/om/stor.png';
    expect(rulesFor(png(2_000_001), path)).toContain('images/size');
    expect(rulesFor(png(2_000_000), path)).not.toContain('images/size');
  });

  it('is told of when it ends too soon, and not when more stands after its end', () => {
    const path = 'content/pages/om/avbruten.png';
    expect(rulesFor(png(4000).subarray(0, 3000), path)).toContain('images/cut-off');
    expect(rulesFor(Buffer.concat([png(4000), Buffer.alloc(500)]), path)).not.toContain('images/cut-off');
  });
});

describe('components that nobody expects', () => {
  it.each([
    ['nested two hundred deep', `${'<Note title="a">\n'.repeat(200)}\nx\n\n${'</Note>\n'.repeat(200)}`, []],
    ['with a name that every object has', '<Constructor />', ['components/unknown']],
    ['with a prop that every object has', '<Steps __proto__="x" toString="y">\n\n1. a\n\n</Steps>', ['components/prop-unknown']],
    ['with a value of fifty thousand letters', `<Note title="${'a'.repeat(50_000)}">a</Note>`, []],
    ['that name a picture by what cannot be decoded', '<Figure src="./%E0%A4%A.png" decorative credit="a" licence="permission" />', ['images/missing']],
    ['with a member of a name', '<Note.Title>a</Note.Title>', ['components/unknown']],
  ])('are told of or shown when they are %s', (_, text, expected) => {
    expect(rulesFor(`${page}\n${text}\n`)).toEqual(expected);
  });
});

describe('a folder that nobody expects', () => {
  it('is told of where a text should be', () => {
    mkdirSync(join(root, 'content/pages/om/sv.mdx'), { recursive: true });
    expect(rules()).toEqual(['translations/original', 'files/folder']);
  });

  // A wrong content of its own would keep whoever has Windows from fetching the project.
  it.each(['con', 'nul', 'com1', 'lpt9'])('is told of when Windows cannot have it: %s', (name) => {
    expect(rulesFor(page, `content/pages/${name}/sv.mdx`)).toContain('addresses/windows');
  });

  it.each(['cons', 'com', 'com10', 'a-nul'])('is nothing strange when it only looks like one: %s', (name) => {
    expect(rulesFor(page, `content/pages/${name}/sv.mdx`)).not.toContain('addresses/windows');
  });

  it('is told of where a file of sources or the redirects should be', () => {
    mkdirSync(join(root, 'content/sources/a.yaml'), { recursive: true });
    mkdirSync(join(root, 'content/redirects.yaml'), { recursive: true });
    expect(rules()).toEqual(['files/collection', 'files/source']);
  });

  it('is not followed through links, which may lead in circles', () => {
    mkdirSync(join(root, 'content/pages/om'), { recursive: true });
    symlinkSync('..', join(root, 'content/pages/om/upp'));
    symlinkSync('nowhere', join(root, 'content/pages/om/sv.mdx'));
    symlinkSync('om', join(root, 'content/pages/samma'));
    expect(rules()).toEqual(['files/link']);
  });

});

describe('a file that cannot be opened', () => {
  it('is a fault and no exception', () => {
    expect(readSource(root, 'content/borta.mdx')).toMatchObject({ text: '', fault: { rule: 'files/unreadable', at: start } });
  });
});
