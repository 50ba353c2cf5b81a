import type { CollectionEntry } from 'astro:content';
import { describe, expect, it } from 'vitest';
import { inLocale, isEasy, isFallback } from '#src/content/entries.ts';

/** A file of the guides, with no more than the test is about. */
function file(id: string, data: Record<string, unknown>): CollectionEntry<'guides'> {
  return { id, collection: 'guides', data } as unknown as CollectionEntry<'guides'>;
}

const original = file('bidrag/sv', { title: 'Bidrag', lead: 'Pengar.', published: '2026-01-01', order: 3 });
const translation = file('bidrag/en', { title: 'Grants', lead: 'Money.', slug: 'grants', translated: '2026-01-01' });

describe('an entry that is translated', () => {
  const [entry] = inLocale('guides', [original, translation], 'en');

  it('has the words of the translation and the facts of the original', () => {
    expect(entry?.data).toMatchObject({ title: 'Grants', lead: 'Money.', order: 3, published: '2026-01-01' });
  });

  it('leaves out a word that the translation has not, and does not say it in the wrong language', () => {
    const told = file('bidrag/sv', { ...original.data, summary: ['Ett.', 'Två.', 'Tre.'] });
    expect(inLocale('guides', [told, translation], 'en')[0]?.data).not.toHaveProperty('summary');
    expect(inLocale('guides', [told], 'en')[0]?.data).toHaveProperty('summary');
  });

  it('has the slug of the translation, and knows the one it had before', () => {
    expect(entry).toMatchObject({ slug: 'grants', originalSlug: 'bidrag', contentLocale: 'en' });
  });

  it('is shown in the original language with the words of the original', () => {
    const [swedish] = inLocale('guides', [original, translation], 'sv');
    expect(swedish).toMatchObject({ slug: 'bidrag', contentLocale: 'sv', data: { title: 'Bidrag' } });
  });
});

describe('an entry that nobody has translated', () => {
  const [entry] = inLocale('guides', [original], 'en');

  it('stays in the original language, and says so', () => {
    expect(entry).toMatchObject({ locale: 'en', contentLocale: 'sv', slug: 'bidrag', data: { title: 'Bidrag' } });
    expect(entry && isFallback(entry)).toBe(true);
  });
});

describe('an entry in easy-to-read Swedish', () => {
  const told = (data: Record<string, unknown>) => inLocale('pages', [{ ...file('lattlast/sv', data), collection: 'pages' } as unknown as CollectionEntry<'pages'>], 'sv').map(isEasy);

  it('is one that says so', () => {
    expect(told({ title: 'Lättläst', easy: true })).toEqual([true]);
    expect(told({ title: 'Om', easy: false })).toEqual([false]);
  });

  it('is none of a collection that has no such field', () => {
    expect(inLocale('guides', [original], 'sv').map(isEasy)).toEqual([false]);
  });
});

describe('a translation that the original has left behind', () => {
  const changed = file('bidrag/sv', { ...original.data, changed: '2026-03-01' });

  it('is stale when the original changed after it was made', () => {
    expect(inLocale('guides', [changed, translation], 'en')[0]?.isStale).toBe(true);
  });

  it('is not stale when it was made on the day of the change', () => {
    const renewed = file('bidrag/en', { ...translation.data, translated: '2026-03-01' });
    expect(inLocale('guides', [changed, renewed], 'en')[0]?.isStale).toBe(false);
  });
});

describe('a translation without an original', () => {
  it('makes no entry', () => {
    expect(inLocale('guides', [translation], 'en')).toEqual([]);
  });
});
