import { describe, expect, it } from 'vitest';
import { readContent } from '#scripts/check/content.ts';
import { wantedOf, type Said } from '#scripts/write/ask-new.ts';
import type { Prompts } from '#scripts/write/prompts.ts';
import { site } from '../check/site.ts';
import { somebody } from './somebody.ts';

const content = readContent('tests/check/right', site, '2026-11-22');

const wanted = (said: Said, prompts?: Prompts) => wantedOf(said, content, 'sv', prompts);

describe('somebody who begins an entry', () => {
  it('is asked for kind, title, county, owner and English title, in that order', async () => {
    const { asked, prompts } = somebody('news', 'Ett möte', 'kronoberg', 'regional', 'A meeting');
    expect(await wanted({}, prompts)).toEqual({ id: undefined, collection: 'news', title: 'Ett möte', region: 'kronoberg', owner: 'regional', english: 'A meeting' });
    expect(asked.map((question) => question.split('?')[0])).toEqual([
      'Vad vill du skriva',
      'Vad ska sidan heta på svenska',
      'Vilket län gäller det',
      'Vem ansvarar för sidan',
      'Vad ska sidan heta på engelska',
    ]);
  });

  it('is not asked for a county where the kind has none, nor for what was said already', async () => {
    const { asked, prompts } = somebody('Ny guide', '');
    expect(await wanted({ kind: 'guides', owner: 'editors' }, prompts)).toMatchObject({ collection: 'guides', title: 'Ny guide', region: undefined, english: undefined });
    expect(asked).toHaveLength(2);
  });

  it('may say that it concerns the whole country', async () => {
    const { prompts } = somebody('Ett möte', 'hela landet', 'editors', '');
    expect(await wanted({ kind: 'news' }, prompts)).toMatchObject({ region: undefined });
  });

  it('hears at once what is wrong with a title, and is asked again', async () => {
    const { asked, prompts } = somebody('', 'Bidrag', 'Ny guide', 'editors', '');
    expect(await wanted({ kind: 'guides' }, prompts)).toMatchObject({ title: 'Ny guide' });
    expect(asked.slice(1, 3)).toEqual(['Titeln är tom. Skriv vad sidan ska heta.', expect.stringContaining('content/guides/bidrag finns redan.')]);
  });

  it('is asked nothing when kind and title are said', async () => {
    expect(await wanted({ kind: 'guides', title: 'Ny' })).toMatchObject({ collection: 'guides', title: 'Ny' });
  });

  it.each([
    ['nobody can be asked', {}, 'write.missing-new'],
    ['the kind is unknown', { kind: 'guids', title: 'Ny' }, 'write.kind'],
    ['the county is unknown', { kind: 'news', title: 'Ny', region: 'kronberg' }, 'write.choice'],
    ['the kind has no counties', { kind: 'guides', title: 'Ny', region: 'kronoberg' }, 'write.regionless'],
    ['nobody of that name answers for pages', { kind: 'guides', title: 'Ny', owner: 'ingen' }, 'write.choice'],
  ])('hears why not when %s', async (_, said, key) => {
    await expect(wanted(said)).rejects.toThrow(key);
  });
});
