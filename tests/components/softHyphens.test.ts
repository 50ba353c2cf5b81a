import { describe, expect, it } from 'vitest';
import { softHyphens, softHyphensIn } from '#src/components/softHyphens.ts';

describe('a long word in a heading', () => {
  it('may break at its border and keeps its letters', () => {
    expect(softHyphens('Arbetsintegrerande sociala företag')).toBe('Arbets\u00adintegrerande sociala företag');
  });

  it('may break at each of several borders', () => {
    expect(softHyphens('i Västerbergslagen')).toBe('i Väster\u00adbergs\u00adlagen');
  });

  it('is left alone in an address', () => {
    expect(softHyphensIn('<a href="/#arbetsintegrerande">Arbetsintegrerande</a>')).toBe('<a href="/#arbetsintegrerande">Arbets\u00adintegrerande</a>');
  });

  it('is left alone when it is short', () => {
    expect(softHyphens('Sociala företag i Dalarna')).toBe('Sociala företag i Dalarna');
  });
});
