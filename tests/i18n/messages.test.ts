import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '#src/i18n/en.json' with { type: 'json' };
import { messagesIn } from '#src/i18n/messages.ts';
import sv from '#src/i18n/sv.json' with { type: 'json' };

const placeholdersIn = (text: string) => [...text.matchAll(/\{+\w+\}+/g)].map(String).toSorted();

describe('a message', () => {
  it('stands in both languages with the same values to set in', () => {
    const inSwedish = Object.entries(sv).map(([key, text]) => [key, placeholdersIn(text)]);
    const inEnglish = Object.entries(en).map(([key, text]) => [key, placeholdersIn(text)]);
    expect(inEnglish).toEqual(inSwedish);
  });

  it('has its values set in as they are', () => {
    expect(messagesIn('sv')('sources.read', { date: '1 & 2' })).toBe('läst 1 & 2');
  });

  it('takes its plural from the count', () => {
    expect(messagesIn('sv')('region.municipalityCount', { count: 1 })).toBe('1 kommun');
    expect(messagesIn('en')('region.municipalityCount', { count: 15 })).toBe('15 municipalities');
  });

  it('is used by the site, by its name or by the beginning of it', () => {
    const code = globSync('src/**/*.{ts,astro}').map((path) => readFileSync(path, 'utf8')).join('\n');
    const isUsed = (key: string) => {
      const steps = key.replace(/_(one|other)$/, '').split('.');
      const beginnings = steps.slice(1).map((_, index) => `\`${steps.slice(0, index + 1).join('.')}.\${`);
      return [`'${steps.join('.')}'`, ...beginnings].some((text) => code.includes(text));
    };
    expect(isUsed('no.such.message')).toBe(false);
    expect(Object.keys(sv).filter((key) => !isUsed(key))).toEqual([]);
  });
});
