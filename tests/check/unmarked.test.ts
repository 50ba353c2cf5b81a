import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problemsIn } from '#scripts/check/check-content.ts';
import { readContent } from '#scripts/check/content.ts';
import { report } from '#scripts/check/print.ts';
import { site } from './site.ts';

/** A content as it was, and a copy of it that is changed. */
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'unmarked-'));
  write('before', 'sv', swedish);
  write('before', 'en', english);
  cpSync(join(root, 'before'), join(root, 'now'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const swedish = `---
title: Söka bidrag
lead: Så söker ni bidrag till verksamheten.
published: 2026-01-02
reviewed: 2026-01-02
---

Bidraget är på 60 miljoner kronor och betalas ut varje år. Läs om [lokaler](/pages/lokal).

## Så gör ni

Skicka in ansökan i god tid. Den ska vara undertecknad av en firmatecknare.
`;
const english = '---\ntitle: Applying\nlead: How to apply.\nslug: applying\ntranslated: 2026-01-02\n---\n\nText.\n\n## What to do\n\nText.\n';

function write(version: string, locale: string, text: string, id = 'bidrag'): void {
  const file = join(root, version, 'content/pages', id, `${locale}.mdx`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function told(): string {
  const read = (version: string) => readContent(join(root, version), site, '2026-11-22');
  const found = problemsIn({ ...read('now'), before: read('before') });
  return report(found.filter(({ rule }) => rule === 'translations/unmarked'), 'sv');
}

/** What is told when the Swedish text has changed. */
function toldOf(change: (text: string) => string): string {
  expect(change(swedish)).not.toBe(swedish);
  write('now', 'sv', change(swedish));
  return told();
}

const none = 'Inga fel och inga varningar.\n';
const another = (text: string) => text.replace('60 miljoner', '80 miljoner');

describe('a text that says something else than before, with nothing in `changed`', () => {
  it('is told of, with what has changed', () => {
    expect(toldOf(another).split('\n')[0]).toBe(
      'content/pages/bidrag/sv.mdx:4:12  warning  translations/unmarked  Texten säger något annat än förut (80 miljon, 60 miljon), men en.mdx är som förut ' +
        'och changed också. Skriv changed: 2026-11-22, så får den som översätter veta det. Är det bara rättelser av språket behöver du inte göra något.',
    );
  });

  it.each([
    ['another link', (text: string) => text.replace('/pages/lokal', '/pages/pengar'), '(/pages/pengar, /pages/lokal)'],
    ['a sentence more', (text: string) => `${text}\nGlöm aldrig att bifoga stadgarna här.\n`, '(glöm, aldrig, att)'],
    ['a sentence less', (text: string) => text.replace('Den ska vara undertecknad av en firmatecknare.', ''), '(den, ska, vara)'],
    ['another lead', (text: string) => text.replace('Så söker ni bidrag till', 'Nu kan ingen förening längre ansöka om stöd för'), '(kan, ingen, förening)'],
  ])('is told of: %s', (_, change, list) => {
    expect(toldOf(change)).toContain(list);
  });
});

describe('nothing is told of', () => {
  it.each([
    ['a spelling that is corrected', (text: string) => text.replace('verksamheten', 'verksamhten')],
    ['many of them', (text: string) => text.replace(/(?<= (?!miljoner)\p{Ll}{4})(?=\p{Ll}{3}\p{Ll}* \p{Ll})/gu, 'x')],
    ['a few words more', (text: string) => text.replace('i god tid', 'i god tid, helst på våren')],
    ['large letters, marks and line breaks', (text: string) => text.replace('Så gör ni', '**SÅ** gör ni').replace('varje år. ', 'varje år.\n')],
    ['a fact', (text: string) => text.replace('reviewed: 2026-01-02', 'reviewed: 2026-03-04')],
    ['a place on another page', (text: string) => text.replace('/pages/lokal', '/pages/lokal#hyra')],
    ['a change that is said', (text: string) => another(text).replace('reviewed', 'changed: 2026-03-04\nreviewed')],
  ])('%s', (_, change) => {
    expect(toldOf(change)).toBe(none);
  });

  it('a translation that has changed too', () => {
    write('now', 'en', english.replace('Text.', 'Text about 80 million.'));
    expect(toldOf(another)).toBe(none);
  });

  it('a translation that is told of as old anyway', () => {
    const old = english.replace('2026-01-02', '2026-01-01');
    write('before', 'en', old);
    write('now', 'en', old);
    expect(toldOf(another)).toBe(none);
  });

  it('a text without a translation', () => {
    rmSync(join(root, 'before/content/pages/bidrag/en.mdx'));
    rmSync(join(root, 'now/content/pages/bidrag/en.mdx'));
    expect(toldOf(another)).toBe(none);
  });

  it('a day that is said already', () => {
    const changed = swedish.replace('reviewed', 'changed: 2026-11-22\nreviewed');
    for (const version of ['before', 'now']) write(version, 'en', english.replace('2026-01-02', '2026-11-22'));
    write('before', 'sv', changed);
    write('now', 'sv', another(changed));
    expect(told()).toBe(none);
  });

  it('a link to an entry that has moved', () => {
    write('before', 'sv', swedish.replace('Söka bidrag', 'Lokal'), 'lokal');
    write('now', 'sv', swedish.replace('Söka bidrag', 'Lokal'), 'lokaler');
    expect(toldOf((text) => text.replace('/pages/lokal', '/pages/lokaler'))).toBe(none);
  });
});

it('a text in an entry that has moved is compared too', () => {
  rmSync(join(root, 'now/content/pages/bidrag'), { recursive: true });
  write('now', 'sv', another(swedish), 'stod');
  write('now', 'en', english, 'stod');
  expect(told()).toContain('content/pages/stod/sv.mdx');
});
