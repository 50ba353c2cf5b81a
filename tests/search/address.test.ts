import { describe, expect, it } from 'vitest';
import { questionIn, searchOf } from '#src/search/address.ts';

describe('the address of a search', () => {
  const question = { query: 'upphandla av asf', filters: { kind: ['guides', 'regions'], audience: ['officials'], region: [] }, expired: true, exact: true };

  it('holds the words and every filter, and gives them back', () => {
    expect(questionIn(searchOf(question))).toEqual(question);
  });

  it('is empty when nothing is asked', () => {
    expect(searchOf({ query: '', filters: { kind: [], audience: [], region: [] }, expired: false, exact: true })).toBe('');
  });

  it.each(['å & ä', '"öppet citat', '<b>', '#?=&', '😀', 'a'.repeat(10_000)])('keeps what was typed, also %j', (query) => {
    expect(questionIn(searchOf({ ...question, query })).query).toBe(query);
  });
});
